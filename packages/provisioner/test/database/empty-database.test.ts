import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress } from "node:zlib";
import { sql } from "drizzle-orm";
import { packTar } from "modern-tar/fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveEmptyDatabase } from "../../scripts/archive-empty-database.ts";
import { rowsOf } from "../../src/database/database.ts";
import { type EmptyDatabase, findEmptyDatabase } from "../../src/database/empty-database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { openInstallation } from "../../src/database/open-installation.ts";
import { openPglite } from "../../src/database/open-pglite.ts";
import { openQueue } from "../../src/database/queue.ts";
import { silentLogger } from "../../src/telemetry/logger.ts";

describe("a new embedded database, of what is built with the package,", () => {
  let place: string;
  let empty: EmptyDatabase;

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), "hatchery-test-"));
    empty = await archived("empty.tar.br", archiveEmptyDatabase);
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  async function archived(name: string, make: (archive: string) => Promise<void>): Promise<EmptyDatabase> {
    const archive = join(place, name);
    await make(archive);
    const found = findEmptyDatabase(archive);
    if (found === null) throw new Error(`${archive} was not made`);
    return found;
  }

  /** Opens it as a provisioner does. */
  async function opened(
    directory: string | null,
    from: EmptyDatabase,
  ): Promise<{ name: string; wasPrepared: boolean }> {
    const database = await openPglite(directory, { empty: from });
    try {
      const schemas = await database.db.execute(sql`select from pg_namespace where nspname = 'hatchery'`);
      await migrate(database.db);
      const queue = await openQueue(database, silentLogger);
      await queue.close();
      const { name } = await openInstallation(database.db, undefined);
      return { name, wasPrepared: rowsOf(schemas).length === 1 };
    } finally {
      await database.close();
    }
  }

  it.each([
    ["in a directory", (at: number) => join(place, `shop-${at}`)],
    ["in memory", () => null],
  ])("%s has this release's schema at once, and a name of its own", async (_, where) => {
    const first = await opened(where(1), empty);
    const second = await opened(where(2), empty);
    expect([first.wasPrepared, second.wasPrepared]).toEqual([true, true]);
    expect(first.name).not.toBe(second.name);
  });

  it("is not put over one that is there", async () => {
    const directory = join(place, "kept");
    const { name } = await opened(directory, empty);
    expect((await opened(directory, empty)).name).toBe(name);
  });

  it("is unpacked anew when a process died while it unpacked it", async () => {
    const directory = join(place, "died");
    mkdirSync(join(directory, "database.unfinished"), { recursive: true });
    writeFileSync(join(directory, "database.unfinished", "half"), "");
    await opened(directory, empty);
    expect(existsSync(join(directory, "database", "half"))).toBe(false);
    expect(existsSync(join(directory, "database.unfinished"))).toBe(false);
  });

  it.each([
    ["in a directory", () => join(place, "other")],
    ["in memory", () => null],
  ])("%s is made from nothing when the PostgreSQL that is installed is another one", async (kind, where) => {
    const ofAnother = await archived(`of another ${kind}.tar.br`, async (archive) => {
      const files = join(place, "files-of-another");
      await empty.unpackTo(files);
      writeFileSync(join(files, "PG_VERSION"), `${Number(readFileSync(join(files, "PG_VERSION"), "utf8")) - 1}\n`);
      await pipeline(
        packTar(files),
        createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
        createWriteStream(archive),
      );
      rmSync(files, { recursive: true });
    });
    expect((await opened(where(), ofAnother)).wasPrepared).toBe(false);
  });
});
