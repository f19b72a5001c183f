import { readFile } from "node:fs/promises";
import type { AnyWorld, WorldFormat } from "./world-format.ts";

/**
 * Reads and checks a world.
 * @param world The world itself, its file, or `"demo"`.
 * @throws {ZodError} when it is none, naming the fields.
 */
export async function readWorld(format: WorldFormat, world: object | URL | string): Promise<AnyWorld> {
  if (typeof world === "object" && !(world instanceof URL)) return format.parse(world);
  const file = world === "demo" ? format.demo : world;
  return format.parse(JSON.parse(await readFile(file, "utf8")));
}
