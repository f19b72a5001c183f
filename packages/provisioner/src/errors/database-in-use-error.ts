import { ProvisionerError } from "./provisioner-error.ts";

/** A second process was about to open a database directory, which would destroy it. */
export class DatabaseInUseError extends ProvisionerError {
  constructor(directory: string, holder: string, details: { readonly remedy?: string } = {}) {
    super("database_in_use", `The database in ${directory} is used by ${holder}.`, details);
  }
}
