import type { ProblemEntry } from "./problem-entry.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** Servers that cannot be imported as asked; `problems` names the entries. Nothing was imported. */
export class ImportConflictError extends ProvisionerError {
  constructor(problems: readonly ProblemEntry[]) {
    super("import_conflict", problems.map((problem) => problem.message).join(" "), { problems });
  }
}
