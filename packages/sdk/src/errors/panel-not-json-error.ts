import { PanelAnswerError } from "./panel-answer-error.ts";

/** The answer is not the panel's JSON: a web page (`not_json`), cut off (`malformed_json`) or empty (`empty_answer`). This is what "HTTP 200 on creation" is. */
export class PanelNotJsonError extends PanelAnswerError {
  static override readonly kind: string = "PanelNotJsonError";
}
