import { RequestError } from "@hatchery/provisioner/http";
import type { Route } from "./route.ts";

/** A route that a request reaches, with what its path has for the parameters, decoded. */
export interface FoundRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** What a path leads to: a route, or the methods that there are for it; neither if it leads nowhere. */
export type Found = FoundRoute | { readonly route: null; readonly methods: readonly string[] };

interface Pattern {
  readonly route: Route;
  readonly method: string;
  /** A text that has to be there, or the name of a parameter. */
  readonly segments: readonly (string | { readonly name: string })[];
}

/**
 * Makes what finds the route of a method and path. Where several fit, the one that stands first in the table is taken; a path may end with
 * a slash, and HEAD reaches what GET reaches.
 */
export function routeFinder(routes: readonly Route[]): (method: string, path: string) => Found {
  const byLength = new Map<number, Pattern[]>();
  for (const route of routes) {
    const segments = segmentsOf(route.path).map((segment) => {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      return name === undefined ? segment : { name };
    });
    const pattern = { route, method: route.method.toUpperCase(), segments };
    byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), pattern]);
  }
  return (method, path) => {
    const segments = segmentsOf(path);
    const wanted = method === "HEAD" ? "GET" : method;
    const methods: string[] = [];
    for (const pattern of byLength.get(segments.length) ?? []) {
      if (!fits(pattern, segments)) continue;
      if (pattern.method === wanted) return { route: pattern.route, params: paramsOf(pattern, segments) };
      if (!methods.includes(pattern.method)) methods.push(pattern.method);
    }
    return { route: null, methods };
  };
}

function segmentsOf(path: string): string[] {
  const segments = path.split("/");
  segments.shift();
  if (segments.at(-1) === "") segments.pop();
  return segments;
}

function fits({ segments }: Pattern, given: readonly string[]): boolean {
  return segments.every((segment, at) => (typeof segment === "string" ? segment === given[at] : given[at] !== ""));
}

function paramsOf({ segments }: Pattern, given: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [at, segment] of segments.entries())
    if (typeof segment !== "string") params[segment.name] = decoded(given[at] ?? "");
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw new RequestError("malformed_request", "The path cannot be decoded.", { cause });
  }
}
