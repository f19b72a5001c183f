import { ProvisionerError } from "./provisioner-error.ts";

/** A call to a provisioner that has been stopped for good. */
export class ProvisionerStoppedError extends ProvisionerError {
  constructor() {
    super("provisioner_stopped", "The provisioner has been stopped.");
  }
}
