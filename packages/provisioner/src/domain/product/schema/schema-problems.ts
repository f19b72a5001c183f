import type { z } from "zod";
import { jsonPath, type LocatedProblem } from "../../problem.ts";

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/** What zod found, as problems with path and remedy. */
export function schemaProblems(error: z.ZodError): readonly LocatedProblem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, []));
}

function issueProblems(issue: Issue, parents: readonly PropertyKey[]): readonly LocatedProblem[] {
  const path = [...parents, ...issue.path];
  const at = jsonPath(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: jsonPath([...path, key]),
        code: "unknown-key",
        message: `There is no ${JSON.stringify(key)} here.`,
        remedy: "Remove it or correct its spelling.",
      }));
    case "invalid_union":
      return unionProblems(issue, path, at);
    case "custom":
      return [
        {
          path: at,
          code: text(issue.params?.code) ?? "invalid",
          message: issue.message,
          remedy: text(issue.params?.remedy) ?? "Correct it.",
        },
      ];
    default:
      return [
        { path: at, code: issue.code.replaceAll("_", "-"), message: sentence(issue.message), remedy: remedyFor(issue) },
      ];
  }
}

/** Reports the branch that understood most of the value: the one whose problems lie deepest. */
function unionProblems(issue: UnionIssue, path: readonly PropertyKey[], at: string): readonly LocatedProblem[] {
  const best = issue.errors
    .map((issues) => ({ issues, understanding: Math.max(0, ...issues.map(understandingOf)) }))
    .filter(({ understanding }) => understanding > 0)
    .sort((one, other) => other.understanding - one.understanding || one.issues.length - other.issues.length)[0];
  if (best !== undefined) return best.issues.flatMap((each) => issueProblems(each, path));
  const wanted = [
    ...new Set([
      ...expectations(issue),
      ...("options" in issue ? (issue.options ?? []) : []).map((each) => JSON.stringify(each)),
    ]),
  ];
  const remedy = wanted.length === 0 ? "See the documentation of products." : `Give ${wanted.join(" or ")}.`;
  return [{ path: at, code: "invalid-type", message: "The value is of none of the allowed forms.", remedy }];
}

/** How far a form fitted before it failed: 0 when it failed at once. */
function understandingOf(issue: Issue): number {
  const inside = issue.code === "invalid_union" ? Math.max(0, ...issue.errors.flat().map(understandingOf)) : 0;
  return issue.path.length + inside + (issue.code === "custom" || issue.code === "unrecognized_keys" ? 1 : 0);
}

function expectations(issue: Issue): readonly string[] {
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(expectations);
  if (issue.code === "invalid_type") return [`a value of type ${issue.expected}`];
  return issue.code === "invalid_value" ? issue.values.map((value) => JSON.stringify(value)) : [];
}

function remedyFor(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? `Add it, as a value of type ${issue.expected}.`
        : `Give a value of type ${issue.expected}.`;
    case "invalid_value":
      return `Use one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}.`;
    case "too_small":
      return `Give at least ${issue.minimum}.`;
    case "too_big":
      return `Give at most ${issue.maximum}.`;
    default:
      return "Correct it.";
  }
}

function sentence(message: string): string {
  const text = message.replace(/^Invalid input: /, "");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
