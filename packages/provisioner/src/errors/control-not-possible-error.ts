import { ProvisionerError } from "./provisioner-error.ts";

/** A control function on a server whose state does not allow it: suspended, installing, offline … */
export class ControlNotPossibleError extends ProvisionerError {
  constructor(message: string, remedy: string, cause?: unknown) {
    super("control_not_possible", message, { remedy, cause });
  }
}
