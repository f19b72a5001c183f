import { ProvisionerError } from "./provisioner-error.ts";

/** A command that the service does not accept in its state. */
export class CommandRefusedError extends ProvisionerError {
  constructor(serviceId: string, command: string, state: string) {
    super("command_refused", `Service ${serviceId} is ${state} and does not accept ${command}.`);
  }
}
