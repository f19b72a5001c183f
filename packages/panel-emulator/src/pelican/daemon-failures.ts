import { DaemonConnectionError } from "../daemon/daemon-connection-error.ts";
import type { DaemonManners } from "../flavour/flavour.ts";

const detail = "An unexpected error was encountered while processing this request, please try again.";

/** Nothing of the daemon comes through: neither its status nor its text. */
export const daemonFailure: DaemonManners["failure"] = (answer) =>
  new DaemonConnectionError({
    code: answer ? "RequestException" : "ConnectionException",
    status: 500,
    detail,
    answer,
    withoutJson: "page",
  });
