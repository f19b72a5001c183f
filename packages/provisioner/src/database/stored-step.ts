import type { Failure } from "../domain/failure.ts";
import type { StepLogEntry } from "../domain/operation.ts";

/** A step log entry as it is kept in JSON: instants are texts. */
export interface StoredStep extends Omit<StepLogEntry, "startedAt" | "finishedAt" | "failure"> {
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly failure: Failure | null;
}

/** The entry as it is answered. */
export function stepFromStored(step: StoredStep): StepLogEntry {
  return {
    ...step,
    startedAt: new Date(step.startedAt),
    finishedAt: step.finishedAt === null ? null : new Date(step.finishedAt),
  };
}
