import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "../../src/database/migrate.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { openQueue } from "../../src/database/queue.ts";
import { migrationsFolder } from "../../src/migrations-folder.ts";
import { silentLogger } from "../../src/telemetry/logger.ts";

const cache = fileURLToPath(new URL("../../../../node_modules/.cache/hatchery", import.meta.url));
const { resolve } = createRequire(import.meta.url);

/**
 * A directory with an embedded database as this release makes it, and nothing in it. To make one takes seconds of every
 * test, to open a copy a fraction of that: it is made once, and anew when the migrations, the queue or the libraries change.
 */
export async function preparedDirectory(): Promise<string> {
  const directory = join(cache, `database-${fingerprint()}`);
  if (existsSync(directory)) return directory;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, "making-"));
  const database = await openDatabase({ kind: "directory", directory: making }, silentLogger);
  await migrate(database.db);
  const queue = await openQueue(database, silentLogger);
  await queue.close();
  await database.close();
  try {
    renameSync(making, directory);
  } catch (error) {
    // Another process was quicker.
    if (!existsSync(directory)) throw error;
    rmSync(making, { recursive: true });
  }
  return directory;
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
