import { ProvisionerError } from "./provisioner-error.ts";

/** The reference of a command was used for another one before. */
export class ReferenceReusedError extends ProvisionerError {
  constructor(reference: string, kind: string) {
    super("reference_reused", `The reference ${JSON.stringify(reference)} belongs to another command: ${kind}.`);
  }
}
