import { ProvisionerError } from "./provisioner-error.ts";

/** A function that needs a server, for a service without one. */
export class ServiceHasNoServerError extends ProvisionerError {
  constructor(serviceId: string) {
    super("service_has_no_server", `Service ${serviceId} has no server on a panel.`);
  }
}
