import { DaemonResponseError } from "../daemon-response-error.ts";

/** The daemon's refusals about files, in its own words. */
export const fileErrors = {
  notFound: () => new DaemonResponseError(404, "The requested resources was not found on the system."),
  directoryNotFound: () => new DaemonResponseError(404, "The requested directory was not found on the server."),
  /** Of signed URLs, which no number leads to the daemon's log. */
  notOnServer: () => new DaemonResponseError(404, "The requested resource was not found on this server.", null),
  /** The answer had begun as a good one: what the panel makes of it is a 502. */
  brokenOff: () => new DaemonResponseError(200, "the connection broke off"),
  isDirectory: () => new DaemonResponseError(400, "Cannot perform that action: file is a directory."),
  nameOfDirectory: () =>
    new DaemonResponseError(400, "Cannot write file, name conflicts with an existing directory by the same name."),
  notADirectory: () => new DaemonResponseError(400, "Part of the path being created is not a directory (ENOTDIR)."),
  exists: () => new DaemonResponseError(400, "Cannot move or rename file, destination already exists."),
  denied: () => new DaemonResponseError(403, "This file cannot be modified: present in egg denylist."),
  unknownArchive: () => new DaemonResponseError(400, "The archive provided is in a format Wings does not understand."),
  invalidMode: () => new DaemonResponseError(400, "Invalid file mode."),
  nameTooLong: () => new DaemonResponseError(400, "Cannot perform that action: file name is too long."),
  diskFull: () => new DaemonResponseError(400, "There is not enough disk space available to perform that action."),
  unexpected: () => new DaemonResponseError(500, "An unexpected error was encountered while processing this request"),
};
