import { PanelAnswerError } from "./panel-answer-error.ts";

/** The answer is not the panel's JSON: a web page (`not_json`), cut off (`malformed_json`), empty (`empty_answer`) or far too large (`answer_too_large`). This is what "HTTP 200 on creation" is. */
export class PanelNotJsonError extends PanelAnswerError {
  static override readonly kind: string = "PanelNotJsonError";
}
