/** An answer of a daemon with a status of 400 or more. */
export class DaemonResponseError extends Error {
  readonly status: number;
  readonly requestId: string;

  /** @param message The text in the daemon's field `error`. */
  constructor(status: number, message: string, requestId: string = crypto.randomUUID()) {
    super(message);
    this.name = "DaemonResponseError";
    this.status = status;
    this.requestId = requestId;
  }
}
