import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { fromPglite } from "pg-boss";
import { DatabaseDamagedError } from "../errors/database-damaged-error.ts";
import { DatabaseDirectoryError } from "../errors/database-directory-error.ts";
import { rowsOf } from "./database.ts";
import { type EmptyDatabase, findEmptyDatabase } from "./empty-database.ts";
import type { OpenDatabase } from "./open-database.ts";
import { type DirectoryLock, lockDirectory } from "./pglite-lock.ts";
import { withPgliteTransactions } from "./pglite-transactions.ts";
import * as schema from "./schema.ts";
import { guarded } from "./transaction-guard.ts";
import { compileWebAssemblySparingly } from "./webassembly-memory.ts";
import { workerLockSpace } from "./worker-lock.ts";

export interface EmbeddedDatabaseSettings {
  /** Whether V8 spares memory, or makes the fastest code that it can. @default "memory" */
  readonly favour?: "memory" | "speed";
  /** What a new one is made of; null: of nothing, in seconds. @default what was built with the package */
  readonly empty?: EmptyDatabase | null;
}

/**
 * Opens the embedded database, in memory or in a directory that it locks for this process.
 * An acknowledged write survives the death of the process, not a power cut: PGlite does not sync the disk.
 *
 * @throws DatabaseInUseError, DatabaseDirectoryError, DatabaseDamagedError
 */
export async function openPglite(
  directory: string | null,
  { favour = "memory", empty = findEmptyDatabase() }: EmbeddedDatabaseSettings = {},
): Promise<OpenDatabase> {
  if (favour === "memory") compileWebAssemblySparingly();
  const lock: DirectoryLock | null = directory === null ? null : lockDirectory(directory);
  try {
    const pglite = await (directory === null ? openMemory(empty) : openFiles(directory, empty));
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

async function openMemory(empty: EmptyDatabase | null): Promise<PGlite> {
  if (empty !== null) {
    const loadDataDir = await empty.read();
    const opened = await PGlite.create("memory://", { startParams, loadDataDir }).catch(madeByAnotherRelease);
    if (opened !== null) return opened;
  }
  return PGlite.create("memory://", { startParams });
}

async function openFiles(directory: string, empty: EmptyDatabase | null): Promise<PGlite> {
  const files = join(directory, "database");
  try {
    if (empty !== null && !existsSync(files)) {
      await empty.unpackTo(files);
      const opened = await PGlite.create(files, { startParams }).catch(madeByAnotherRelease);
      if (opened !== null) return opened;
      await rm(files, { recursive: true });
    }
    return await PGlite.create(files, { startParams });
  } catch (error) {
    // What comes of damaged files is told by PostgreSQL to nobody: the embedded one ends as a program does.
    throw isOfFileSystem(error)
      ? new DatabaseDirectoryError(directory, error)
      : new DatabaseDamagedError(directory, error);
  }
}

/** The PGlite that is installed may be a later one, with a PostgreSQL that makes its files otherwise: it makes them itself then. */
function madeByAnotherRelease(error: unknown): null {
  if (isOfFileSystem(error)) throw error;
  return null;
}

/** Of Node, with what it was doing: no room, no right to write, no such path. */
function isOfFileSystem(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

function taken(result: unknown): boolean {
  return rowsOf<{ taken: boolean }>(result)[0]?.taken === true;
}
