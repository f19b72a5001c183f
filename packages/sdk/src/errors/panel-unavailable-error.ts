import { PanelAnswerError } from "./panel-answer-error.ts";

/** The proxy before the panel, or its maintenance page, answered (502, 503, 504 and the like without the panel's JSON). */
export class PanelUnavailableError extends PanelAnswerError {
  static override readonly kind: string = "PanelUnavailableError";
}
