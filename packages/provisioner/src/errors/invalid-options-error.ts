import type { ProblemEntry } from "./problem-entry.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** Options of `createProvisioner` that are missing, malformed or unknown. */
export class InvalidOptionsError extends ProvisionerError {
  constructor(problems: readonly ProblemEntry[]) {
    super("invalid_options", problems.map((problem) => `${problem.path || "/"}: ${problem.message}`).join("; "), {
      problems,
    });
  }
}
