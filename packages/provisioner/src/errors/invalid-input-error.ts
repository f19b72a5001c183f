import type { ProblemEntry } from "./problem-entry.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** An input that breaks its schema, or asks for what the product does not offer. `problems` names every field. */
export class InvalidInputError extends ProvisionerError {
  constructor(problems: readonly ProblemEntry[]) {
    super("invalid_input", problems.map((problem) => `${problem.path || "/"}: ${problem.message}`).join("; "), {
      problems,
    });
  }
}
