import type { OperationRow } from "../database/rows.ts";
import type { StoredStep } from "../database/stored-step.ts";
import type { OperationRun, ServiceRun, StepResult } from "../operations/operation-run.ts";
import type { Subject } from "./load-runs.ts";

/** One try of an operation under way: what was claimed, and what its steps have done so far. */
export interface Attempt {
  readonly operation: OperationRow;
  readonly subject: Subject;
  /** The log, with the entries of earlier tries. */
  readonly steps: StoredStep[];
  panelRequests: number;
  /** Changes of the last step, not yet written. */
  pending: StepResult | null;
  run: OperationRun | ServiceRun;
}

/** Applies a step's changes to what later steps see. */
export function applyToRun(attempt: Attempt, result: StepResult): void {
  const { run } = attempt;
  const operation = { ...run.operation, progress: { ...run.operation.progress, ...result.progress } };
  attempt.run =
    "service" in run
      ? {
          ...run,
          operation,
          service: { ...run.service, ...result.service },
          product: result.product ?? run.product,
        }
      : { ...run, operation };
}
