import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type EggFile, EggFileError, readEggFile } from "@hatchery/eggs/files";

/**
 * Reads an egg file, or all that lie in a folder and the folders in it, in the order of their names. In a folder, files that are
 * no eggs are passed over.
 * @throws {EggFileError} for a single file that is no egg, and for a folder without any.
 */
export async function findEggFiles(path: string): Promise<readonly EggFile[]> {
  if (!(await stat(path)).isDirectory()) return [readEggFile(await readFile(path, "utf8"))];
  const names = await readdir(path, { recursive: true });
  const found: EggFile[] = [];
  for (const name of names.filter((each) => /\.(json|ya?ml)$/i.test(each)).sort()) {
    const egg = eggIn(await readFile(join(path, name), "utf8"));
    if (egg !== null) found.push(egg);
  }
  if (found.length > 0) return found;
  throw new EggFileError("$", `There is no egg in ${path}.`, "Name a folder with egg files (.json, .yaml, .yml).");
}

function eggIn(content: string): EggFile | null {
  try {
    return readEggFile(content);
  } catch (error) {
    if (error instanceof EggFileError) return null;
    throw error;
  }
}
