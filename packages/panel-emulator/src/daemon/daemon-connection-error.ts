import { DisplayError } from "../errors/display-error.ts";
import type { DaemonResponseError } from "./daemon-response-error.ts";

const code = "DaemonConnectionException";

/** What the panel answers when the daemon did not do what it was asked. */
export class DaemonConnectionError extends DisplayError {
  /** The daemon answered nothing: refused, dropped or silent for too long. */
  static noAnswer(): DaemonConnectionError {
    return new DaemonConnectionError(
      "Could not establish a connection to the machine running this server. Please try again.",
      code,
      504,
    );
  }

  /**
   * The daemon answered with an error. A text below 500 comes through, others are logged.
   * @param keepStatus false for resources, which are 504 whatever the daemon said.
   */
  static answered(error: DaemonResponseError, keepStatus: boolean): DaemonConnectionError {
    const status = keepStatus ? error.status : 504;
    const general = `There was an error while communicating with the machine running this server. This error has been logged, please try again. (code: ${error.status}) (request_id: ${error.requestId})`;
    const text =
      status < 500
        ? `An error occurred on the remote host: ${error.message}. (request id: ${error.requestId})`
        : general;
    return new DaemonConnectionError(text, code, status);
  }
}
