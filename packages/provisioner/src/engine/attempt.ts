import type { OperationRow } from "../database/rows.ts";
import type { StoredStep } from "../database/stored-step.ts";
import type { OperationRun, ServiceRun, StepResult } from "../operations/operation-run.ts";
import type { Lease } from "./leases.ts";
import type { Subject } from "./load-runs.ts";
import type { Outcome } from "./outcome-writer.ts";

/** One try of an operation under way: what was claimed, and what its steps have done so far. */
export interface Attempt {
  readonly operation: OperationRow;
  readonly subject: Subject;
  readonly lease: Lease;
  /** The log, with the entries of earlier tries. */
  steps: StoredStep[];
  panelRequests: number;
  pending: PendingChanges;
  run: OperationRun | ServiceRun;
}

/** What steps have changed and nobody has stored yet. */
export interface PendingChanges extends Pick<Outcome, "service" | "events" | "also"> {
  /** Before anything else is asked of a panel. */
  readonly mustBeStored: boolean;
}

export const nothingPending: PendingChanges = { events: [], mustBeStored: false };

/** With what another step has left. */
export function andThen(pending: PendingChanges, result: StepResult): PendingChanges {
  const { also: first } = pending;
  const { also: second } = result;
  return {
    service: pending.service === undefined ? result.service : { ...pending.service, ...result.service },
    events: [...pending.events, ...(result.events ?? [])],
    also:
      first === undefined || second === undefined
        ? (first ?? second)
        : async (tx) => {
            await first(tx);
            await second(tx);
          },
    mustBeStored: pending.mustBeStored || leavesMoreThanIsFoundAgain(result),
  };
}

function leavesMoreThanIsFoundAgain({ outcome, refindable, service, progress, also }: StepResult): boolean {
  if (also !== undefined) return true;
  if (refindable === true) return false;
  return service !== undefined || (progress !== undefined && outcome !== "already-done");
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
