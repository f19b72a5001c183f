import type { z } from "zod";
import { pointerTo } from "./json-pointer.ts";
import type { RequestProblem } from "./request-error.ts";

/** Something wrong with one field. */
export type FieldProblem = Omit<RequestProblem, "in">;

/** How schemas are asked: what is missing is called that. */
export const inOurWords = {
  error: ({ code, input }: { readonly code: string; readonly input: unknown }) =>
    code === "invalid_type" && input === undefined ? "is required" : undefined,
} as const;

/** What zod found wrong, one entry per field. Of alternatives, what is wrong by the one that was meant. */
export function fieldProblems(error: z.core.$ZodError): readonly FieldProblem[] {
  return error.issues.flatMap((issue) => entries(issue, []));
}

/** What zod found wrong with one part of a request. */
export function requestProblems(part: RequestProblem["in"], error: z.core.$ZodError): readonly RequestProblem[] {
  return fieldProblems(error).map((entry) => ({ in: part, ...entry }));
}

/** What zod says of alternatives that were given no words of their own. */
const unworded = "Invalid input";

/** Nothing was meant by it, then: what the alternatives say of themselves helps more than what one of them says. */
const isOfAnotherType = ({ code, path }: z.core.$ZodIssue) => code === "invalid_type" && path.length === 0;

function entries(issue: z.core.$ZodIssue, parents: readonly PropertyKey[]): FieldProblem[] {
  const path = [...parents, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      pointer: pointerTo([...path, key]),
      code: "unknown_key",
      message: "This is not known here.",
    }));
  }
  if (issue.code === "invalid_union") {
    const closest = closestBranch(issue.errors);
    if (closest !== undefined && !(issue.message !== unworded && closest.every(isOfAnotherType)))
      return closest.flatMap((inner) => entries(inner, path));
  }
  return [{ pointer: pointerTo(path), code: issue.code, message: issue.message }];
}

/** The branch that got furthest into the value: its complaint is the one that helps. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(...issues.map((issue) => issue.path.length));
  return branches
    .filter((issues) => issues.length > 0)
    .toSorted((one, other) => depth(other) - depth(one) || one.length - other.length)[0];
}
