import { ProvisionerError } from "./provisioner-error.ts";

/** A file, backup, database, schedule, task, allocation or subuser that the server does not have. */
export class ControlObjectNotFoundError extends ProvisionerError {
  constructor(message: string, cause?: unknown) {
    super("control_object_not_found", message, { cause });
  }
}
