import type { z } from "zod";
import type { LocatedProblem } from "../domain/problem.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { jsonPointer, pointerTo } from "../http/json-pointer.ts";
import { fieldProblems, inOurWords } from "../http/schema-problems.ts";
import { findUnstorableText, unstorableText } from "../http/unstorable-text.ts";

/** Checks an input by its schema. @throws InvalidInputError naming every field that is wrong. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const unstorable = findUnstorableText(input);
  if (unstorable !== null) throw new InvalidInputError([{ path: pointerTo(unstorable), ...unstorableText }]);
  const parsed = schema.safeParse(input, inOurWords);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(
    fieldProblems(parsed.error).map(({ pointer: path, code, message }) => ({ path, code, message })),
  );
}

/** Refuses an input for what the domain found in it. @throws InvalidInputError if it found anything. */
export function refuseProblems(problems: readonly LocatedProblem[]): void {
  if (problems.length === 0) return;
  throw new InvalidInputError(problems.map(({ path, code, message }) => ({ path: jsonPointer(path), code, message })));
}
