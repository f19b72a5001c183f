import type { OperationDefinition, OperationRun, StepResult } from "../operations/operation-run.ts";
import { countRequests } from "../panel/request-counter.ts";
import { type Attempt, andThen, applyToRun, nothingPending } from "./attempt.ts";
import type { EngineContext } from "./engine-context.ts";
import { failureOf } from "./judge-failure.ts";
import { keepWriting } from "./keep-writing.ts";

/**
 * Carries out the steps of a claimed operation, one after the other. What a step leaves is stored before the next one asks a
 * panel for anything; what the last one leaves is left for the transaction that ends the try. Answers what is waited for.
 *
 * @throws what a step throws, with the step's entry in the log.
 */
export async function runSteps(
  context: EngineContext,
  attempt: Attempt,
  definition: OperationDefinition<OperationRun>,
): Promise<"nothing" | "installation" | AwaitedOthers> {
  for (const [index, step] of definition.steps.entries()) {
    attempt.lease.check();
    const result = await runStep(context, attempt, step.name, () => step.run(attempt.run));
    applyToRun(attempt, result);
    attempt.pending = andThen(attempt.pending, result);
    if (result.outcome === "waits") {
      const { lookAgainAt, waitsFor = "transfer" } = result;
      return lookAgainAt === undefined ? "installation" : { lookAgainAt, waitsFor };
    }
    const next = definition.steps[index + 1];
    if (next === undefined || next.immediate === true || !attempt.pending.mustBeStored) continue;
    await storePending(context, attempt);
    await context.crashPoint("step.recorded", where(attempt, step.name));
  }
  return "nothing";
}

/** Something else than an installation, with when to look at it. */
export interface AwaitedOthers {
  readonly waitsFor: "transfer" | "servers";
  readonly lookAgainAt: Date;
}

async function runStep(
  context: EngineContext,
  attempt: Attempt,
  name: string,
  run: () => Promise<StepResult>,
): Promise<StepResult> {
  const startedAt = attempt.run.now().toISOString();
  let requests = 0;
  const log = (outcome: StepResult["outcome"] | "failed", thrown?: unknown) => {
    attempt.panelRequests += requests;
    attempt.steps.push({
      step: name,
      attempt: attempt.operation.attempts,
      startedAt,
      finishedAt: attempt.run.now().toISOString(),
      outcome,
      panelRequests: requests,
      failure: thrown === undefined ? null : failureOf(thrown),
    });
  };
  try {
    await context.crashPoint("step.before-panel", where(attempt, name));
    const result = await context.observer.step(name, () =>
      countRequests(run, {
        mayGoOn: attempt.lease.check,
        onCount(count) {
          requests = count;
        },
      }),
    );
    await context.crashPoint("step.after-panel", where(attempt, name));
    log(result.outcome);
    return result;
  } catch (error) {
    log("failed", error);
    throw error;
  }
}

async function storePending(context: EngineContext, attempt: Attempt): Promise<void> {
  const { service, events, also } = attempt.pending;
  await keepWriting(context, attempt, {
    operation: {
      steps: attempt.steps,
      panelRequests: attempt.panelRequests,
      progress: attempt.run.operation.progress,
      panelId: panelOf(attempt),
    },
    service,
    events,
    also,
    lookAgain: false,
    reschedules: false,
    at: attempt.run.now(),
  });
  attempt.pending = nothingPending;
}

/** The panel that the operation works on, which for a new service is known only after its placement. */
export function panelOf(attempt: Attempt): string | null {
  return "service" in attempt.run ? attempt.run.service.panelId : attempt.operation.panelId;
}

function where(attempt: Attempt, step: string) {
  return { kind: attempt.operation.kind, step, ...idOf(attempt.operation.serviceId) };
}

function idOf(serviceId: string | null) {
  return serviceId === null ? {} : { serviceId };
}
