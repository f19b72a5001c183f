import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { fromPglite } from "pg-boss";
import { rowsOf } from "./database.ts";
import { withGuardedTransactions } from "./guarded-transactions.ts";
import type { OpenDatabase } from "./open-database.ts";
import { type DirectoryLock, lockDirectory } from "./pglite-lock.ts";
import * as schema from "./schema.ts";
import { guarded } from "./transaction-guard.ts";
import { workerLockSpace } from "./worker-lock.ts";

/**
 * Opens the embedded database, in memory or in a directory that it locks for this process.
 * An acknowledged write survives the death of the process, not a power cut: PGlite does not sync the disk.
 *
 * @throws DatabaseInUseError
 */
export async function openPglite(directory: string | null): Promise<OpenDatabase> {
  const lock: DirectoryLock | null = directory === null ? null : lockDirectory(directory);
  try {
    const pglite = await PGlite.create(directory === null ? "memory://" : join(directory, "database"));
    const db = withGuardedTransactions(drizzle(guarded(pglite, ["query", "exec", "transaction"]), { schema }));
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

function taken(result: unknown): boolean {
  return rowsOf<{ taken: boolean }>(result)[0]?.taken === true;
}
