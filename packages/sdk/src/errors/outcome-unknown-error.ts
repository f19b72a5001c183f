import { PanelError } from "./panel-error.ts";

/** A write that must not be repeated blindly may have happened; `cause` is the time-out, the lost connection, or an answer that nobody can read. Look up what exists first. */
export class OutcomeUnknownError extends PanelError {
  static override readonly kind: string = "OutcomeUnknownError";
}
