import { PanelAnswerError } from "./panel-answer-error.ts";

/** The panel does not know the key (401). */
export class PanelAuthenticationError extends PanelAnswerError {
  static override readonly kind: string = "PanelAuthenticationError";
}
