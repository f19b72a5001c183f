import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { fromPglite } from "pg-boss";
import { DatabaseDamagedError } from "../errors/database-damaged-error.ts";
import { DatabaseDirectoryError } from "../errors/database-directory-error.ts";
import { rowsOf } from "./database.ts";
import type { OpenDatabase } from "./open-database.ts";
import { type DirectoryLock, lockDirectory } from "./pglite-lock.ts";
import { withPgliteTransactions } from "./pglite-transactions.ts";
import * as schema from "./schema.ts";
import { guarded } from "./transaction-guard.ts";
import { workerLockSpace } from "./worker-lock.ts";

/**
 * Opens the embedded database, in memory or in a directory that it locks for this process.
 * An acknowledged write survives the death of the process, not a power cut: PGlite does not sync the disk.
 *
 * @throws DatabaseInUseError, DatabaseDirectoryError, DatabaseDamagedError
 */
export async function openPglite(directory: string | null): Promise<OpenDatabase> {
  const lock: DirectoryLock | null = directory === null ? null : lockDirectory(directory);
  try {
    const pglite = await openFiles(directory);
    const db = withPgliteTransactions(drizzle(guarded(pglite, ["query", "exec", "transaction"]), { schema }));
    return {
      kind: "pglite",
      db,
      queue: { db: fromPglite(pglite), backend: "pglite" },
      async openSession({ channel, onNotification }) {
        const unsubscribe = await pglite.listen(channel, onNotification);
        const keys: number[] = [];
        return {
          async tryLock(key) {
            // All sessions of an embedded database are one, and advisory locks are not against oneself.
            if (keys.includes(key)) return false;
            keys.push(key);
            return taken(await db.execute(sql`select pg_try_advisory_lock(${workerLockSpace}, ${key}) as taken`));
          },
          async close() {
            await unsubscribe();
            for (const key of keys) await db.execute(sql`select pg_advisory_unlock(${workerLockSpace}, ${key})`);
          },
        };
      },
      async close() {
        await pglite.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** PostgreSQL would keep 128 MiB for pages, all of them touched at every opening; a shop's fit into what is here, or in the system's cache. */
const startParams = [...PGlite.defaultStartParams, "-c", "shared_buffers=8MB"];

async function openFiles(directory: string | null): Promise<PGlite> {
  if (directory === null) return PGlite.create("memory://", { startParams });
  try {
    return await PGlite.create(join(directory, "database"), { startParams });
  } catch (error) {
    // What comes of damaged files is told by PostgreSQL to nobody: the embedded one ends as a program does.
    throw isOfFileSystem(error)
      ? new DatabaseDirectoryError(directory, error)
      : new DatabaseDamagedError(directory, error);
  }
}

/** Of Node, with what it was doing: no room, no right to write, no such path. */
function isOfFileSystem(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

function taken(result: unknown): boolean {
  return rowsOf<{ taken: boolean }>(result)[0]?.taken === true;
}
