import { z } from "zod";
import type { Access } from "./access.ts";
import type { Answer } from "./answer.ts";
import { pathId } from "./path-id.ts";
import type { Route, RouteDefinition } from "./route.ts";

const nothing = z.strictObject({});

/** The names in braces of a path. */
type ParameterOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

/**
 * States a route. The API, the document, the typed client and the walk of the authorization test are all made of these,
 * so there is no other way to open one.
 *
 * @throws RangeError if the path and its parameters disagree, or a route about a service or operation has none in its path.
 */
export function defineRoute<
  A extends Access,
  Out extends Answer,
  Path extends `/${string}`,
  Params extends z.ZodObject = z.ZodObject<{ [Name in ParameterOf<Path>]: z.ZodString }>,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodNever,
>(definition: RouteDefinition<A, Path, Params, Query, Body, Out>): Route {
  const names = [...definition.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const params: z.ZodObject =
    definition.params ?? z.strictObject(Object.fromEntries(names.map((name) => [name, pathId])));
  const declared = Object.keys(params.shape);
  if (declared.toSorted().join() !== names.toSorted().join()) {
    throw new RangeError(`${definition.id}: the path has {${names.join("}, {")}}, the schema ${declared.join(", ")}.`);
  }
  for (const [access, subject] of [
    ["service-owner", "service"],
    ["operation-owner", "operation"],
  ]) {
    if (definition.access === access && !names.includes(subject ?? "")) {
      throw new RangeError(`${definition.id}: ${access} needs {${subject}} in the path.`);
    }
  }
  return {
    id: definition.id,
    method: definition.method,
    path: definition.path,
    tag: definition.tag,
    summary: definition.summary,
    description: definition.description ?? null,
    access: definition.access,
    params,
    query: definition.query ?? nothing,
    body: definition.body ?? null,
    documentedBody: definition.documentedBody ?? definition.body ?? null,
    durable: definition.durable ?? false,
    bodyLimitBytes: definition.bodyLimitBytes ?? null,
    longestMs: definition.longestMs ?? 60_000,
    answer: definition.answer,
    refusals: definition.refusals ?? [],
    handle: definition.handle as Route["handle"],
  };
}
