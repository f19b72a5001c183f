import { ProvisionerError } from "./provisioner-error.ts";

/** A repair that its finding does not offer. */
export class RepairNotOfferedError extends ProvisionerError {
  constructor(findingId: string, repair: string) {
    super("repair_not_offered", `The finding ${findingId} does not offer ${repair}.`);
  }
}
