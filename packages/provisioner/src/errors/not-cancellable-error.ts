import { ProvisionerError } from "./provisioner-error.ts";

/** A service without an end, or whose end has passed, cannot be cancelled for it. */
export class NotCancellableError extends ProvisionerError {
  constructor(serviceId: string, expiresAt: Date | null) {
    super(
      "not_cancellable",
      expiresAt === null
        ? `Service ${serviceId} has no end.`
        : `The paid time of service ${serviceId} has ended on ${expiresAt.toISOString()}.`,
    );
  }
}
