/** An answer of a daemon with a status of 400 or more; one below that broke off in its middle. */
export class DaemonResponseError extends Error {
  readonly status: number;
  /** null: the answer does not tell it. */
  readonly requestId: string | null;

  /** @param message The text in the daemon's field `error`. */
  constructor(status: number, message: string, requestId: string | null = crypto.randomUUID()) {
    super(message);
    this.name = "DaemonResponseError";
    this.status = status;
    this.requestId = requestId;
  }
}
