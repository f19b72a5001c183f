import { randomUUID } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { DatabaseInUseError } from "../errors/database-in-use-error.ts";
import { processStartedAt } from "./process-started-at.ts";

/** Who holds a directory. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** What the system says about the start of that process, so that a reused pid is not taken for it; null if it says nothing. */
  readonly processStartedAt: string | null;
  readonly since: string;
  readonly token: string;
}

/** A directory that is ours until released. */
export interface DirectoryLock {
  release(): void;
}

/** A holder on another machine cannot be asked; it is dead when it has not touched its file for so long. */
const foreignHolderDeadAfterMs = 30_000;
const touchEveryMs = 5_000;

/** Tokens of the directories that this very process holds. */
const held = new Set<string>();

/**
 * Takes a database directory for this process. PGlite itself takes no lock, and two processes on one directory destroy it.
 * The lock of a process that died is taken over; of two processes that try, one gets it.
 *
 * @throws DatabaseInUseError naming who holds it.
 */
export function lockDirectory(directory: string): DirectoryLock {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, "hatchery.lock");
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    processStartedAt: processStartedAt(process.pid),
    since: new Date().toISOString(),
    token: randomUUID(),
  };
  for (;;) {
    if (placeFile(file, holder)) break;
    const other = readHolder(file);
    if (other === null) continue;
    if (isAlive(other, file)) throw new DatabaseInUseError(directory, describe(other));
    removeIfStill(file, other);
  }
  held.add(holder.token);
  const touching = setInterval(() => touch(file), touchEveryMs);
  touching.unref();
  return {
    release() {
      clearInterval(touching);
      if (!held.delete(holder.token)) return;
      if (readHolder(file)?.token === holder.token) rmSync(file, { force: true });
    },
  };
}

/** Puts the file where none is: written aside and linked, so that nobody ever reads half of it. */
function placeFile(file: string, holder: Holder): boolean {
  const aside = `${file}.${holder.token}`;
  writeFileSync(aside, JSON.stringify(holder));
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(aside);
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function isAlive(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) return Date.now() - modifiedAt(file) < foreignHolderDeadAfterMs;
  if (holder.pid === process.pid) return held.has(holder.token);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return holder.processStartedAt === processStartedAt(holder.pid);
}

/** Removes the dead holder's file, unless somebody else has replaced it meanwhile: of two that move it away, one finds it. */
function removeIfStill(file: string, dead: Holder): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved !== null && moved.token !== dead.token) {
    linkBack(aside, file);
  }
  rmSync(aside, { force: true });
}

function linkBack(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function modifiedAt(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // The directory was removed under us; the database itself will say so.
  }
}

function describe(holder: Holder): string {
  return `process ${holder.pid} on ${holder.host}, since ${holder.since}`;
}
