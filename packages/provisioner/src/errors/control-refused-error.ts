import { ProvisionerError } from "./provisioner-error.ts";

/** A control function that the panel, its daemon or the product refuses. The message is in their own words. */
export class ControlRefusedError extends ProvisionerError {
  constructor(message: string, details: { readonly cause?: unknown; readonly remedy?: string } = {}) {
    super("control_refused", message, details);
  }
}
