import { ProvisionerError } from "./provisioner-error.ts";

/** Somebody is being asked for the same thing at this moment. */
export class GrantBusyError extends ProvisionerError {
  constructor(message: string) {
    super("grant_busy", message);
  }
}
