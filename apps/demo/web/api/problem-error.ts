import { HatcheryProblemError } from "@hatchery/express/client";

/** A request that the server refused. A request that never reached it rejects with the browser's own `TypeError`. */
export { HatcheryProblemError as ProblemError } from "@hatchery/express/client";

/** What was said about one field of the form whose request failed. */
export function problemAt(error: unknown, pointer: string): string | undefined {
  return error instanceof HatcheryProblemError ? error.at(pointer) : undefined;
}
