import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { prepareDatabase } from "../../scripts/prepare-database.ts";
import { migrationsFolder } from "../../src/migrations-folder.ts";

const cache = fileURLToPath(new URL("../../../../node_modules/.cache/hatchery", import.meta.url));
const { resolve } = createRequire(import.meta.url);

/*
 * Databases as this release makes them, with nothing in them. To make one takes seconds of every test, to copy it a fraction of
 * that: they are made once, and anew when the migrations, the queue or the libraries change.
 */

/** A directory with an embedded one. */
export async function preparedDirectory(): Promise<string> {
  const directory = join(cache, `database-${fingerprint()}`);
  if (existsSync(directory)) return directory;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, "making-"));
  await prepareDatabase({ kind: "directory", directory: making });
  try {
    renameSync(making, directory);
  } catch (error) {
    // Another process was quicker.
    if (!existsSync(directory)) throw error;
    rmSync(making, { recursive: true });
  }
  return directory;
}

/** The name of one on a server, for `create database … template`. It stays there for the next run. */
export function preparedOnServer(server: string): Promise<string> {
  onServers[server] ??= prepareOnServer(server);
  return onServers[server];
}

const onServers: Record<string, Promise<string>> = {};

async function prepareOnServer(server: string): Promise<string> {
  const name = `hatchery_test_prepared_${fingerprint()}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) {
      await client.query(`drop database if exists ${name}_making`);
      await client.query(`create database ${name}_making`);
      await prepareDatabase({ kind: "url", url: databaseOn(server, `${name}_making`) });
      await client.query(`alter database ${name}_making rename to ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

/** The URL of another database on the same server. */
export function databaseOn(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(migrationsFolder, { recursive: true, encoding: "utf8" }).toSorted()) {
    if (file.endsWith(".sql")) hash.update(file).update(readFileSync(join(migrationsFolder, file)));
  }
  hash.update(readFileSync(fileURLToPath(new URL("../../src/database/queue.ts", import.meta.url))));
  for (const library of ["@electric-sql/pglite", "pg-boss"]) hash.update(manifestOf(library));
  return hash.digest("hex").slice(0, 16);
}

/** The nearest `package.json` above a library's entry, with its version. */
function manifestOf(library: string): Buffer {
  let folder = dirname(resolve(library));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return readFileSync(join(folder, "package.json"));
}
