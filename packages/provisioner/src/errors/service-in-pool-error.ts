import { ProvisionerError } from "./provisioner-error.ts";

/** A command that a server of a pool does not take: its paid time and its owner are the pool's. */
export class ServiceInPoolError extends ProvisionerError {
  constructor(serviceId: string, poolId: string, command: string) {
    super("service_in_pool", `Service ${serviceId} is in pool ${poolId} and takes no ${command} of its own.`);
  }
}
