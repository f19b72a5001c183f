import type { Problem } from "../domain/problem.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** The end of a service is not the one that a renewal was meant for. */
export class RenewalConflictError extends ProvisionerError {
  constructor(serviceId: string, { message, remedy }: Problem) {
    super("renewal_conflict", `Service ${serviceId} was not renewed. ${message}`, { remedy });
  }
}
