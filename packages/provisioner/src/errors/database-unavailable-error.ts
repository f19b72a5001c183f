import type { DatabaseTrouble, Unavailability } from "../database/database-trouble.ts";
import { ProvisionerError } from "./provisioner-error.ts";

const told: Readonly<Record<Unavailability, { readonly message: string; readonly remedy?: string }>> = {
  unreachable: { message: "The database cannot be reached, or has ended the connection." },
  "refuses-sign-in": {
    message: "The database lets nobody in with this name, password and database.",
    remedy: "Check the option `database`: user, password and the name of the database in the URL.",
  },
  "read-only": {
    message: "The database takes no changes: it is read-only.",
    remedy:
      "Point the option `database` to the primary server, or end its read-only mode; the command can be repeated then.",
  },
  "too-many-connections": {
    message: "The database takes no more connections.",
    remedy: "Raise `max_connections`, or run fewer processes: each holds up to 18 connections. Repeat the command.",
  },
  full: {
    message: "The database has run out of disk, memory or another resource.",
    remedy: "Make room on the database's machine and repeat the command; nothing was changed.",
  },
  "timed-out": { message: "The database did not finish in the time that it is allowed." },
  conflict: { message: "The database gave precedence to another change of the same rows." },
};

/** The database did not do what was asked and may do so later. */
export class DatabaseUnavailableError extends ProvisionerError {
  constructor({ reason, code }: Extract<DatabaseTrouble, { kind: "unavailable" }>, cause: unknown) {
    const { message, remedy } = told[reason];
    super("database_unavailable", `${message} (${code})`, { cause, ...(remedy === undefined ? {} : { remedy }) });
  }
}
