import { PanelError } from "./panel-error.ts";

/** The console could not be opened, or the daemon did not take its token. */
export class ConsoleConnectionError extends PanelError {
  static override readonly kind: string = "ConsoleConnectionError";

  /** The websocket closed before the daemon took the token. A refused handshake does not tell its status. */
  static fromClosure({ code, reason }: { readonly code: number; readonly reason: string }, origin: string) {
    const message = `The daemon's websocket could not be opened (close code ${code})`;
    return new ConsoleConnectionError(
      "console_connection_failed",
      reason === "" ? `${message}.` : `${message}: ${reason}`,
      {
        subject: origin,
      },
    );
  }

  static fromRefusal(refusal: string) {
    return new ConsoleConnectionError("console_token_refused", `The daemon refused the panel's token: ${refusal}`);
  }
}
