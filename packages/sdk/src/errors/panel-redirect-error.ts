import { PanelAnswerError } from "./panel-answer-error.ts";

/** The request was redirected and not followed: the key would have gone elsewhere, and a write would have become a read. */
export class PanelRedirectError extends PanelAnswerError {
  static override readonly kind: string = "PanelRedirectError";
}
