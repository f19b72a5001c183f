import { ProvisionerError } from "./provisioner-error.ts";

/** Something that the interface names and this release does not carry out. Nothing was done. */
export class NotOfferedError extends ProvisionerError {
  constructor(what: string) {
    super("not_offered", `This release does not offer ${what}.`);
  }
}
