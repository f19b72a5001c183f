import { z } from "zod";

type JsonSchema = Record<string, unknown>;

/** JSON Schemas of what goes over the wire; those with an id are collected as components and referred to. */
export class JsonSchemas {
  readonly components: Record<string, JsonSchema> = {};

  /** The schema of a value as it is sent: before bodies are read, after answers are encoded. */
  of(schema: z.ZodType): JsonSchema {
    const { $schema: _dialect, $defs, ...own } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
    for (const [name, definition] of Object.entries($defs ?? {})) this.components[name] = referring(definition);
    const { id } = (schema.meta() ?? {}) as { id?: string };
    if (id === undefined) return referring(own);
    // zod names some of these itself; what it put among the definitions is the schema, and `own` only points there.
    if (own.$ref === undefined) this.components[id] = referring(own);
    return { $ref: `#/components/schemas/${id}` };
  }
}

/** zod keeps shared schemas beside each one; a document keeps them in one place. */
function referring(schema: unknown): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
}
