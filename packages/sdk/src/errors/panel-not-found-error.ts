import { PanelAnswerError } from "./panel-answer-error.ts";

/** The object or the route does not exist, or is not to be seen with this key (404). */
export class PanelNotFoundError extends PanelAnswerError {
  static override readonly kind: string = "PanelNotFoundError";
}
