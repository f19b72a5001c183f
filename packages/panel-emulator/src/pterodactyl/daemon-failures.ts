import { DaemonConnectionError } from "../daemon/daemon-connection-error.ts";
import type { DaemonManners } from "../flavour/flavour.ts";

const code = "DaemonConnectionException";

/** The daemon's own status comes through, and its text below 500; 504 stands for silence, 502 for an answer that broke off. */
export const daemonFailure: DaemonManners["failure"] = (answer, { keepStatus }) => {
  const failure = (status: number, detail: string) =>
    new DaemonConnectionError({ code, status, detail, answer, withoutJson: "back" });
  if (!answer)
    return failure(504, "Could not establish a connection to the machine running this server. Please try again.");
  const status = keepStatus ? (answer.status < 400 ? 502 : answer.status) : 504;
  return failure(
    status,
    status < 500
      ? `An error occurred on the remote host: ${answer.message}. (request id: ${answer.requestId})`
      : `There was an error while communicating with the machine running this server. This error has been logged, please try again. (code: ${answer.status}) (request_id: ${answer.requestId})`,
  );
};
