import type { Failure } from "../domain/failure.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** A query or control function needed the panel, and the panel did not do it. The SDK's error is the `cause`. */
export class PanelFailedError extends ProvisionerError {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super("panel_failed", failure.message, { remedy: failure.remedy, cause });
    this.failure = failure;
  }
}
