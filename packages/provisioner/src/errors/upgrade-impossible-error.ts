import { ProvisionerError } from "./provisioner-error.ts";

/** The node of a server lacks the room for an upgrade. */
export class UpgradeImpossibleError extends ProvisionerError {
  constructor(serviceId: string, obstacles: readonly string[]) {
    super("upgrade_impossible", `Service ${serviceId} cannot be changed on its node: ${obstacles.join("; ")}.`);
  }
}
