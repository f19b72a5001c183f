import { ProvisionerError } from "./provisioner-error.ts";

/** An operation that cannot be tried again was to be tried again. */
export class OperationNotRetryableError extends ProvisionerError {
  constructor(operationId: string, reason: string) {
    super("operation_not_retryable", `Operation ${operationId} cannot be tried again: ${reason}.`);
  }
}
