import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { databaseOn, preparedDirectory, preparedOnServer } from "./prepared-database.ts";

/** A database of its own for one test file, gone afterwards. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export interface DatabaseKind {
  readonly name: string;
  make(): Promise<TestDatabase>;
}

const directory: DatabaseKind = {
  name: "PGlite in a directory",
  async make() {
    const path = mkdtempSync(join(tmpdir(), "hatchery-test-"));
    return { url: `file:${path}`, drop: async () => rmSync(path, { recursive: true, force: true }) };
  },
};

/** A copy of one that is made already. */
const prepared: DatabaseKind = {
  name: "PGlite",
  async make() {
    const { url, drop } = await directory.make();
    cpSync(await preparedDirectory(), url.slice("file:".length), { recursive: true });
    return { url, drop };
  },
};

const memory: DatabaseKind = {
  name: "PGlite in memory",
  make: async () => ({ url: "memory:", drop: async () => {} }),
};

/** On a server: empty, or a copy of one that is made already. */
function onServer(server: string, copied: boolean): DatabaseKind {
  return {
    name: "PostgreSQL",
    async make() {
      const name = `hatchery_test_${randomUUID().replaceAll("-", "")}`;
      const template = copied ? ` template ${await preparedOnServer(server)}` : "";
      await say(server, `create database ${name}${template}`);
      return {
        url: databaseOn(server, name),
        drop: () => say(server, `drop database if exists ${name} with (force)`),
      };
    },
  };
}

async function say(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const server = process.env.TEST_DATABASE_URL;
const emptyOnServer = server === undefined ? [] : [onServer(server, false)];
const preparedOnes = server === undefined ? [] : [onServer(server, true)];
/** Set by vitest.postgres.config.ts: what runs on the embedded database has run elsewhere. */
const embedded = process.env.TEST_ONLY_POSTGRES === undefined;

/** Every database that this machine can test on, with nothing in it; PostgreSQL with `TEST_DATABASE_URL`. */
export const everyEmptyDatabase: readonly DatabaseKind[] = [...(embedded ? [memory, directory] : []), ...emptyOnServer];

/** Those that survive their process, with nothing in them. */
export const durableEmptyDatabases: readonly DatabaseKind[] = [...(embedded ? [directory] : []), ...emptyOnServer];

/** One of each engine. They survive their process. */
export const eachEngine: readonly DatabaseKind[] = [...(embedded ? [prepared] : []), ...preparedOnes];

/** The quickest here, for what does not depend on the database. */
export const anyDatabase: DatabaseKind = preparedOnes[0] ?? prepared;

export const postgresDatabases: readonly DatabaseKind[] = preparedOnes;
