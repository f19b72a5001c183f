import { ProvisionerError } from "./provisioner-error.ts";

/** A control function that the panel allows so many times in a while, and not again yet. */
export class PanelRateLimitedError extends ProvisionerError {
  /** How long to wait, in ms; null if the panel does not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, retryAfterMs: number | null, cause?: unknown) {
    super("panel_rate_limited", message, { cause });
    this.retryAfterMs = retryAfterMs;
  }
}
