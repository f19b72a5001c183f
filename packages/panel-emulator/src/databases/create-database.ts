import { DisplayError } from "../errors/display-error.ts";
import { UncaughtError } from "../errors/uncaught-error.ts";
import type { Panel } from "../panel.ts";
import { randomText } from "../random-text.ts";
import type { DatabaseRow } from "../world/rows/database.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { databasePassword } from "./database-password.ts";
import { requireDatabaseHost } from "./require-database-host.ts";

/** A database to be made. */
export interface NewDatabase {
  /** Without the server's prefix. */
  readonly name: string;
  /** From where its login may connect; `%` means anywhere. */
  readonly remote: string;
  readonly hostId: number;
}

const longestName = 48;

/**
 * Makes a database with a login. The limit is checked, then the name, then the host.
 * @returns the row as the panel shows it now: `max_connections` is null until it is read again.
 * @throws {DisplayError} 400 when the limit is reached or the name is taken.
 */
export function createDatabase(panel: Panel, server: Readonly<ServerRow>, wanted: NewDatabase): Readonly<DatabaseRow> {
  const { databases } = panel.state;
  if (!panel.settings.clientDatabasesEnabled) throw new UncaughtError("DatabaseClientFeatureNotEnabledException");
  const existing = databases.by("server_id", server.id);
  if (server.database_limit !== null && existing.length >= server.database_limit)
    throw new DisplayError(
      "Operation aborted: creating a new database would put this server over the defined limit.",
      "TooManyDatabasesException",
    );
  const database = databaseName(wanted.name, server.id);
  if (existing.some((row) => row.database.toLowerCase() === database.toLowerCase()))
    throw new DisplayError(
      "A database with that name already exists for this server.",
      "DuplicateDatabaseNameException",
    );
  requireDatabaseHost(panel);
  const now = panel.now();
  const row = databases.insert({
    server_id: server.id,
    database_host_id: wanted.hostId,
    database,
    username: `u${server.id}_${randomText(10)}`,
    remote: wanted.remote,
    password: databasePassword(),
    max_connections: 0,
    created_at: now,
    updated_at: now,
  });
  return { ...row, max_connections: null };
}

/** A name with the server's prefix, cut to what the database host takes. */
function databaseName(name: string, serverId: number): string {
  const prefix = `s${serverId}_`;
  return `${prefix}${name.slice(0, longestName - prefix.length)}`;
}
