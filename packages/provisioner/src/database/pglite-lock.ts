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
import { z } from "zod";
import { DatabaseDirectoryError } from "../errors/database-directory-error.ts";
import { DatabaseInUseError } from "../errors/database-in-use-error.ts";
import { processStartedAt } from "./process-started-at.ts";

/** Who holds a directory. */
const holderSchema = z.object({
  pid: z.number().int(),
  host: z.string(),
  /** What the system says about the start of that process, so that a reused pid is not taken for it; null if it says nothing. */
  processStartedAt: z.string().nullable(),
  since: z.string(),
  token: z.string(),
});

type Holder = Readonly<z.output<typeof holderSchema>>;

/** A directory that is ours until released. */
export interface DirectoryLock {
  release(): void;
}

/** A holder on another machine, or one that is not named, cannot be asked; it is dead when it has not touched its file for so long. */
const untouchedDeadAfterMs = 30_000;
const touchEveryMs = 5_000;

/** Tokens of the directories that this very process holds. */
const held = new Set<string>();

/**
 * Takes a database directory for this process. PGlite itself takes no lock, and two processes on one directory destroy it.
 * The lock of a process that died is taken over; of two processes that try, one gets it.
 *
 * @throws DatabaseInUseError naming who holds it; DatabaseDirectoryError if it cannot be used at all.
 */
export function lockDirectory(directory: string): DirectoryLock {
  try {
    return takeDirectory(directory);
  } catch (error) {
    if (error instanceof DatabaseInUseError) throw error;
    throw new DatabaseDirectoryError(directory, error);
  }
}

function takeDirectory(directory: string): DirectoryLock {
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
    if (other === "unreadable") {
      if (isTouched(file)) throw lockUnreadable(directory, file);
      rmSync(file, { force: true });
      continue;
    }
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
      const last = readHolder(file);
      if (last !== "unreadable" && last?.token === holder.token) rmSync(file, { force: true });
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

/** Null: there is none. A power cut can leave one that is empty, and people leave anything. */
function readHolder(file: string): Holder | "unreadable" | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "EISDIR") return "unreadable";
    throw error;
  }
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return "unreadable";
  }
}

/** Whoever holds a directory touches its file, whatever is written in it. */
function isTouched(file: string): boolean {
  return Date.now() - modifiedAt(file) < untouchedDeadAfterMs;
}

function lockUnreadable(directory: string, file: string): DatabaseInUseError {
  return new DatabaseInUseError(directory, `somebody who cannot be told: the lock file ${file} is unreadable`, {
    remedy: `If no process uses the directory, remove ${file} or wait half a minute; else stop that process.`,
  });
}

function isAlive(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) return isTouched(file);
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
  if (moved !== null && moved !== "unreadable" && moved.token !== dead.token) {
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
