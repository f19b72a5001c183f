import { writeFile } from "node:fs/promises";
import { worldJsonSchema } from "../src/pterodactyl/world/world-json-schema.ts";

/** Writes the JSON Schema of world files, which comes with the package. */
const file = new URL("../worlds/world.schema.json", import.meta.url);
await writeFile(file, `${JSON.stringify(worldJsonSchema(), null, 2)}\n`);
