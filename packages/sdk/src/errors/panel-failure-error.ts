import { PanelAnswerError } from "./panel-answer-error.ts";

/** The panel itself failed on the request (500). */
export class PanelFailureError extends PanelAnswerError {
  static override readonly kind: string = "PanelFailureError";
}
