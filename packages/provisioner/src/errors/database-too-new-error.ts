import { ProvisionerError } from "./provisioner-error.ts";

/** A database with migrations that this release does not know. */
export class DatabaseTooNewError extends ProvisionerError {
  constructor(applied: number, known: number) {
    super("database_too_new", `The database has ${applied} migrations, this release knows ${known}.`);
  }
}
