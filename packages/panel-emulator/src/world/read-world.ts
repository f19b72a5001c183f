import { readFile } from "node:fs/promises";
import { demoWorldFile } from "../demo-world-file.ts";
import { type World, type WorldInput, worldSchema } from "./world-schema.ts";

/**
 * Reads and checks a world.
 * @throws {ZodError} when it is none, naming the fields.
 */
export async function readWorld(world: WorldInput | URL | string): Promise<World> {
  if (typeof world === "object" && !(world instanceof URL)) return worldSchema.parse(world);
  const file = world === "demo" ? demoWorldFile : world;
  return worldSchema.parse(JSON.parse(await readFile(file, "utf8")));
}
