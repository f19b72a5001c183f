import type { Failure } from "../domain/failure.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** A query or control function needed the panel, and the panel did not do it. The SDK's error is the `cause`. */
export class PanelFailedError extends ProvisionerError {
  readonly failure: Failure;

  /** `words` replace the failure's where they reach people to whom the panel is none of their business. */
  constructor(failure: Failure, cause?: unknown, words: Pick<Failure, "message" | "remedy"> = failure) {
    super("panel_failed", words.message, { remedy: words.remedy, cause });
    this.failure = failure;
  }
}
