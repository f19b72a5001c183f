import { PanelAnswerError } from "./panel-answer-error.ts";

/** The panel works, the node's daemon (Wings) does not: it cannot be reached, refuses, or fails. */
export class DaemonError extends PanelAnswerError {
  static override readonly kind: string = "DaemonError";
}
