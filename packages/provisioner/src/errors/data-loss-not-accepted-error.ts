import { ProvisionerError } from "./provisioner-error.ts";

/** A change that may lose data was ordered without accepting that. */
export class DataLossNotAcceptedError extends ProvisionerError {
  constructor(serviceId: string, warnings: readonly string[]) {
    super("data_loss_not_accepted", `The change to service ${serviceId} may lose data: ${warnings.join(" ")}`);
  }
}
