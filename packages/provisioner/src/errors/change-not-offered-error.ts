import type { BrokenRule } from "../domain/upgrade/change-rules.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** A customer's change breaks the rules of the product that the service has. */
export class ChangeNotOfferedError extends ProvisionerError {
  constructor(serviceId: string, broken: readonly BrokenRule[]) {
    super("change_not_offered", `Service ${serviceId}: ${broken.map(({ message }) => message).join(" ")}`);
  }
}
