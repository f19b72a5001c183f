import { ProvisionerError } from "./provisioner-error.ts";

/** The directory of the embedded database cannot be made, read or written. */
export class DatabaseDirectoryError extends ProvisionerError {
  constructor(directory: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super("database_directory_unusable", `The directory ${directory} cannot hold the database: ${reason}`, { cause });
  }
}
