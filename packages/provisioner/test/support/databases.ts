import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { preparedDirectory } from "./prepared-directory.ts";

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

const server = process.env.TEST_DATABASE_URL;

const postgres: DatabaseKind = {
  name: "PostgreSQL",
  async make() {
    const name = `hatchery_test_${randomUUID().replaceAll("-", "")}`;
    await onServer(`create database ${name}`);
    const url = new URL(server ?? "");
    url.pathname = `/${name}`;
    return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
  },
};

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const withServer = server === undefined ? [] : [postgres];
/** Set by vitest.postgres.config.ts: what runs on the embedded database has run elsewhere. */
const embedded = process.env.TEST_ONLY_POSTGRES === undefined;

/** Every database that this machine can test on, with nothing in it; PostgreSQL with `TEST_DATABASE_URL`. */
export const everyEmptyDatabase: readonly DatabaseKind[] = [...(embedded ? [memory, directory] : []), ...withServer];

/** Those that survive their process, with nothing in them. */
export const durableEmptyDatabases: readonly DatabaseKind[] = [...(embedded ? [directory] : []), ...withServer];

/** One of each engine. They survive their process. */
export const eachEngine: readonly DatabaseKind[] = [...(embedded ? [prepared] : []), ...withServer];

/** The quickest, for what does not depend on the database. */
export const anyDatabase: DatabaseKind = prepared;

export const postgresDatabases: readonly DatabaseKind[] = withServer;
