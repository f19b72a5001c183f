import { PanelAnswerError, type PanelAnswerErrorDetails } from "./panel-answer-error.ts";

/** Too many requests (429): of the minute, or of a route with a limit of its own such as backups. */
export class PanelRateLimitError extends PanelAnswerError {
  static override readonly kind: string = "PanelRateLimitError";

  /** How long the panel asks to wait, in milliseconds; undefined when it does not say. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, details: PanelAnswerErrorDetails & { readonly retryAfterMs: number | undefined }) {
    super("rate_limited", message, details);
    this.retryAfterMs = details.retryAfterMs;
  }
}
