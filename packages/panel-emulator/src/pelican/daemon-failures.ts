import { DaemonConnectionError } from "../daemon/daemon-connection-error.ts";
import type { DaemonResponseError } from "../daemon/daemon-response-error.ts";
import type { DaemonManners } from "../flavour/flavour.ts";

const detail = "An unexpected error was encountered while processing this request, please try again.";

/** Nothing of the daemon comes through: neither its status nor its text. */
export const daemonFailure: DaemonManners["failure"] = (answer, { path }) =>
  new DaemonConnectionError({
    code: answer ? codeOf(answer, path) : "ConnectionException",
    status: 500,
    detail,
    answer,
    withoutJson: "page",
  });

/** What the panel calls a refusal, by the end of the daemon's path and its status. */
const names: Readonly<Record<string, string>> = {
  "contents 400": "FileNotEditableException",
  "contents 404": "FileNotFoundException",
  "write 400": "FileExistsException",
  "create-directory 400": "FileExistsException",
};

function codeOf({ status }: DaemonResponseError, path: string): string {
  const [, action = ""] = path.split("/files/");
  return names[`${action} ${status}`] ?? "RequestException";
}
