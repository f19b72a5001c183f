import * as z from "zod";
import { worldSchema } from "./world-schema.ts";

/** Defaults that are others each time: random uuids, and the moment of the start. */
const madeAnew = /^[\da-f-]{36}$|^\d{4}-\d\d-\d\dT/;

/** The schema of world files for editors and other languages: JSON Schema of what one may write. */
export function worldJsonSchema(): object {
  const schema = z.toJSONSchema(worldSchema, {
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      if (typeof jsonSchema.default === "string" && madeAnew.test(jsonSchema.default)) delete jsonSchema.default;
    },
  });
  return { title: "World of the panel emulator", ...schema };
}
