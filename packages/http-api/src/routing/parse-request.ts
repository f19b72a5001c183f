import {
  findUnstorableText,
  InvalidRequestError,
  inOurWords,
  pointerTo,
  type RequestProblem,
  requestProblems,
  unstorableText,
} from "@hatchery/provisioner/http";
import { z } from "zod";
import type { Address } from "./authorize.ts";
import type { Route } from "./route.ts";

/** What every list and subject route of customers takes besides its own query, for administrators. */
const customerQuery = z.string().min(1).max(200).optional();

/** Values that a body of somebody else than an administrator may have: more take long to judge, and nothing needs them. */
const mostValues = 2_000;
/** Mistakes that are told at once. */
const mostProblems = 100;

/** The parts of a request as they came. */
export interface ReceivedRequest extends Address {
  /** Undefined if there is none. */
  readonly body: unknown;
}

/** The parts of a request, checked. */
export interface ParsedRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** The query of a route as clients may send it. */
export function queryOf(route: Route): z.ZodObject {
  const extra: Record<string, z.ZodType> = {};
  if (route.access === "customer" || route.access === "service-owner" || route.access === "operation-owner") {
    extra.customer = customerQuery;
  }
  if (route.answer.kind === "events") extra.lastEventId = z.string().max(200).optional();
  return route.query.extend(extra);
}

/**
 * Checks path, query and body, and names what is wrong at once, up to a hundred mistakes.
 * @throws InvalidRequestError
 */
export function parseRequest(route: Route, received: ReceivedRequest): ParsedRequest {
  if (route.access !== "admin" && hasMoreValuesThan(mostValues, received.body)) throw tooManyValues();
  const problems: RequestProblem[] = [];
  const read = (part: RequestProblem["in"], schema: z.ZodType, value: unknown): unknown => {
    const unstorable = findUnstorableText(value);
    if (unstorable !== null) problems.push({ in: part, pointer: pointerTo(unstorable), ...unstorableText });
    const checked = schema.safeParse(value, inOurWords);
    if (!checked.success) problems.push(...requestProblems(part, checked.error));
    return checked.data;
  };
  const parsed = {
    params: read("path", route.params, received.params),
    query: read("query", queryOf(route), received.query),
    body: route.body === null ? undefined : read("body", route.body, received.body ?? {}),
  };
  if (problems.length > 0) throw new InvalidRequestError(problems.slice(0, mostProblems));
  return parsed;
}

function hasMoreValuesThan(most: number, value: unknown): boolean {
  const open: unknown[] = [value];
  for (let count = 0; open.length > 0; count++) {
    if (count + open.length > most) return true;
    const next = open.pop();
    if (typeof next === "object" && next !== null) for (const inner of Object.values(next)) open.push(inner);
  }
  return false;
}

function tooManyValues(): InvalidRequestError {
  const message = `At most ${mostValues} values are read here.`;
  return new InvalidRequestError([{ in: "body", pointer: "", code: "too_many_values", message }]);
}

/** The path alone, before anything is looked up by it. @throws InvalidRequestError */
export function parsePath(route: Route, params: Address["params"]): void {
  const checked = route.params.safeParse(params);
  if (!checked.success) throw new InvalidRequestError(requestProblems("path", checked.error));
}
