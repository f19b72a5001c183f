import { NEVER, STRING, tsIntersection, tsLiteral, tsRecord, tsUnion } from "openapi-typescript";

type Transform = NonNullable<NonNullable<Parameters<typeof import("openapi-typescript").default>[1]>["transform"]>;

/**
 * The type of a text with `x-extensible-enum`: its known values, which editors offer, or any other text.
 * `string & Record<never, never>` keeps TypeScript from swallowing the known values.
 */
export const openEnumeration: Transform = (schema) => {
  const known: unknown = (schema as Record<string, unknown>)["x-extensible-enum"];
  if (!Array.isArray(known)) return undefined;
  return tsUnion([...known.map((value) => tsLiteral(value)), tsIntersection([STRING, tsRecord(NEVER, NEVER)])]);
};
