import { errorCatalogue } from "../errors/catalogue.ts";
import type { RequestProblem } from "./request-error.ts";

/** A request whose path, query or body breaks its schema; answered as `invalid_input`, like the same refusal by a command. */
export class InvalidRequestError extends Error {
  readonly code = "invalid_input";
  readonly status = errorCatalogue.invalid_input.status;
  readonly remedy = "Correct the fields named in `errors`.";
  readonly problems: readonly RequestProblem[];

  constructor(problems: readonly RequestProblem[]) {
    super(problems.map((problem) => `${problem.in} ${problem.pointer || "/"}: ${problem.message}`).join("; "));
    this.name = "InvalidRequestError";
    this.problems = problems;
  }
}
