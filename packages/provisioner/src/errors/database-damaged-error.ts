import { ProvisionerError } from "./provisioner-error.ts";

/** The files of the embedded database are damaged, or not a database. */
export class DatabaseDamagedError extends ProvisionerError {
  constructor(directory: string, cause: unknown) {
    super(
      "database_damaged",
      `The database in ${directory} cannot be opened: its files are damaged, or not its files.`,
      {
        cause,
      },
    );
  }
}
