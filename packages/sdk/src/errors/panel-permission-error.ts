import { PanelAnswerError } from "./panel-answer-error.ts";

/** The key may not do this (403); `code` says whether its type, its address list or a permission is the reason. */
export class PanelPermissionError extends PanelAnswerError {
  static override readonly kind: string = "PanelPermissionError";
}
