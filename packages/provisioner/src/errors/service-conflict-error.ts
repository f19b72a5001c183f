import { ProvisionerError } from "./provisioner-error.ts";

/** The same service id was ordered with another content. */
export class ServiceConflictError extends ProvisionerError {
  constructor(serviceId: string) {
    super("service_conflict", `Service ${serviceId} was ordered before with another content.`);
  }
}
