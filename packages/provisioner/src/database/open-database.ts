import type { ConstructorOptions } from "pg-boss";
import type { Logger } from "../telemetry/logger.ts";
import type { Database } from "./database.ts";
import type { DatabaseLocation } from "./location.ts";
import type { EmbeddedDatabaseSettings } from "./open-pglite.ts";

/** An open database: the same to everything above, embedded or not. */
export interface OpenDatabase {
  readonly kind: "pglite" | "postgres";
  readonly db: Database;
  /** How the queue reaches the same database. */
  readonly queue: ConstructorOptions;
  /**
   * Opens a session that lives as long as this process works: what holds an advisory lock there is alive. Calls `onLost` when the session
   * is gone although nobody closed it; the lock is gone with it.
   */
  openSession(options: SessionOptions): Promise<Session>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Called for every notification of the channel, and once after subscribing. */
  readonly channel: string;
  onNotification(): void;
  onLost(): void;
}

/** One connection of the database that is ours alone. */
export interface Session {
  /** Takes an advisory lock in our own key space until the session ends; false if another session has it. */
  tryLock(key: number): Promise<boolean>;
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** A process that is stopped within a transaction loses it after so long, so that it does not hold up the others, in ms. */
  readonly idleInTransactionMs?: number;
  readonly embedded?: EmbeddedDatabaseSettings;
}

/** Opens the database at a location, and loads only the engine that it needs. Migrating it is the caller's. */
export async function openDatabase(
  location: DatabaseLocation,
  logger: Logger,
  { idleInTransactionMs = 30_000, embedded }: OpenDatabaseOptions = {},
): Promise<OpenDatabase> {
  if (location.kind === "memory" || location.kind === "directory") {
    const { openPglite } = await import("./open-pglite.ts");
    return openPglite(location.kind === "memory" ? null : location.directory, embedded);
  }
  const { openPostgres } = await import("./open-postgres.ts");
  return openPostgres(
    location.kind === "pool" ? { pool: location.pool } : { url: location.url, idleInTransactionMs },
    logger,
  );
}
