import { ProvisionerError } from "./provisioner-error.ts";

/** An operation that has begun or ended was to be cancelled. */
export class OperationNotCancellableError extends ProvisionerError {
  constructor(operationId: string, status: string) {
    super("operation_not_cancellable", `Operation ${operationId} is ${status} and cannot be cancelled.`);
  }
}
