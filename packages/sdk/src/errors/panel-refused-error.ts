import { PanelAnswerError } from "./panel-answer-error.ts";

/** The panel refuses the request as it stands: a wrong filter, a limit reached, something still in use (400, 405 and the like). */
export class PanelRefusedError extends PanelAnswerError {
  static override readonly kind: string = "PanelRefusedError";
}
