import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { packTar } from "modern-tar/fs";
import { prepareDatabase } from "./prepare-database.ts";

/** Makes an embedded database and packs its files: what a provisioner's first opening unpacks. */
export async function archiveEmptyDatabase(archive: string): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "hatchery-empty-"));
  try {
    await prepareDatabase({ kind: "directory", directory });
    await dropTemplates(join(directory, "database"));
    await pipeline(
      packTar(join(directory, "database")),
      createBrotliCompress({ params: compression }),
      createWriteStream(archive),
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What further databases would be made of, which an embedded one cannot have: two thirds of all files. */
async function dropTemplates(files: string): Promise<void> {
  const pglite = await PGlite.create(files);
  await pglite.exec("update pg_database set datistemplate = false");
  for (const template of ["template0", "template1"]) await pglite.exec(`drop database ${template}`);
  await pglite.close();
}

/** The window holds all of what is packed: much of it is there twice. */
const compression = {
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};
