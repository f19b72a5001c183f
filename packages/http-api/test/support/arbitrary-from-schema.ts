import fc from "fast-check";
import { document, type JsonSchema } from "./api-document.ts";

/** Nothing listens there, and asking takes no time. */
const url = "http://127.0.0.1:9/file.jar";

/** Values that a schema of the document takes, or nearly: what JSON Schema cannot say, such as a cron field, may be wrong. */
export function valueBy(schema: JsonSchema): fc.Arbitrary<unknown> {
  const named = /^#\/components\/schemas\/(.+)$/.exec(String(schema.$ref ?? ""))?.[1];
  if (named !== undefined) return valueBy(document.components.schemas[named]);
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const branches = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  if (branches !== undefined) return fc.oneof(...branches.map(valueBy));
  switch (schema.type) {
    case "string":
      return textOf(schema);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(valueBy((schema.items ?? {}) as JsonSchema), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: 3,
      });
    case "object":
      return objectOf(schema);
    default:
      return fc.jsonValue();
  }
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  switch (schema.format) {
    case "uuid":
      return fc.uuid();
    case "email":
      return fc.emailAddress();
    case "uri":
      return fc.constant(url);
    case "date-time":
      return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString());
    default:
      break;
  }
  if (typeof schema.pattern === "string" && !schema.pattern.includes("\\p{")) {
    return fc.stringMatching(new RegExp(schema.pattern));
  }
  return fc.string({ minLength: Number(schema.minLength ?? 0), maxLength: 20 });
}

function numberOf(schema: JsonSchema): fc.Arbitrary<number> {
  const min = Math.max(-1e6, Number(schema.minimum ?? -1e6));
  return fc.integer({ min, max: Math.max(min, Math.min(1e6, Number(schema.maximum ?? 1e6))) });
}

function objectOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const required = (schema.required ?? []) as string[];
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valueBy(inner)])),
    { requiredKeys: required },
  );
  const further = schema.additionalProperties;
  if (typeof further !== "object" || further === null) return known;
  const names =
    schema.propertyNames === undefined ? fc.string({ maxLength: 10 }) : valueBy(schema.propertyNames as JsonSchema);
  const others = fc.dictionary(names as fc.Arbitrary<string>, valueBy(further as JsonSchema), { maxKeys: 2 });
  return fc.tuple(known, others).map(([one, other]) => ({ ...other, ...(one as object) }));
}

/** What nobody means to send. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    "\0",
    "",
    "../..",
    "\ud800",
    "💥".repeat(3000),
    "' or 1=1 --",
    "$(reboot)",
    1e308,
    -1,
    0.5,
    null,
    true,
  ),
  fc.constant(JSON.parse('{"__proto__":{"role":"admin"},"constructor":{}}')),
  fc.constant(JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`)),
  fc.jsonValue(),
);

/** A value that was right before one thing in it was replaced, left out or added. */
export function nearly(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      value,
      fc.infiniteStream(fc.nat()),
      garbage,
      fc.constantFrom<"replace" | "drop" | "add">("replace", "drop", "add"),
    )
    .map(([right, numbers, wrong, how]) => spoiled(right, () => Number(numbers.next().value), wrong, how));
}

function spoiled(value: unknown, next: () => number, wrong: unknown, how: "replace" | "drop" | "add"): unknown {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  if (keys.length === 0) return how === "add" && typeof value === "object" ? { surplus: wrong } : wrong;
  const copy: Record<string, unknown> = Array.isArray(value) ? (value.slice() as never) : { ...(value as object) };
  const key = keys[next() % keys.length] ?? "";
  if (how === "add") copy[`surplus${next() % 10}`] = wrong;
  else if (how === "drop") delete copy[key];
  else if (next() % 2 === 0) copy[key] = wrong;
  else copy[key] = spoiled(copy[key], next, wrong, how);
  return copy;
}
