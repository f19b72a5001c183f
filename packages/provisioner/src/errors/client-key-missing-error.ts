import { ProvisionerError } from "./provisioner-error.ts";

/** A function that needs the client key, on a panel that was put without one. */
export class ClientKeyMissingError extends ProvisionerError {
  constructor(panelId: string) {
    super("client_key_missing", `Panel ${panelId} has no client key.`);
  }
}
