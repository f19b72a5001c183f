import type { OperationDefinition, OperationRun, StepResult } from "../operations/operation-run.ts";
import { countRequests } from "../panel/request-counter.ts";
import { type Attempt, applyToRun } from "./attempt.ts";
import type { EngineContext } from "./engine-context.ts";
import { failureOf } from "./judge-failure.ts";
import { writeOutcome } from "./write-outcome.ts";

/**
 * Carries out the steps of a claimed operation, one after the other, and records each but the last, whose changes are left
 * for the transaction that ends the operation. Answers how the last step ended.
 *
 * @throws what a step throws, with the step's entry in the log.
 */
export async function runSteps(
  context: EngineContext,
  attempt: Attempt,
  definition: OperationDefinition<OperationRun>,
): Promise<"done" | "waits"> {
  for (const [index, step] of definition.steps.entries()) {
    const result = await runStep(context, attempt, step.name, () => step.run(attempt.run));
    applyToRun(attempt, result);
    attempt.pending = result;
    if (result.outcome === "waits") return "waits";
    if (index < definition.steps.length - 1 && leavesSomething(result)) {
      await recordStep(context, attempt, result);
      await context.crashPoint("step.recorded", where(attempt, step.name));
    }
  }
  return "done";
}

async function runStep(
  context: EngineContext,
  attempt: Attempt,
  name: string,
  run: () => Promise<StepResult>,
): Promise<StepResult> {
  const startedAt = context.clock.now().toISOString();
  let requests = 0;
  const log = (outcome: StepResult["outcome"] | "failed", thrown?: unknown) => {
    attempt.panelRequests += requests;
    attempt.steps.push({
      step: name,
      attempt: attempt.operation.attempts,
      startedAt,
      finishedAt: context.clock.now().toISOString(),
      outcome,
      panelRequests: requests,
      failure: thrown === undefined ? null : failureOf(thrown),
    });
  };
  try {
    await context.crashPoint("step.before-panel", where(attempt, name));
    const result = await context.observer.step(name, () =>
      countRequests(run, (count) => {
        requests = count;
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

/** What a step that found itself done leaves can be found again: it goes with the next one's, and needs no transaction of its own. */
function leavesSomething({ outcome, service, progress, also }: StepResult): boolean {
  return service !== undefined || also !== undefined || (progress !== undefined && outcome !== "already-done");
}

async function recordStep(context: EngineContext, attempt: Attempt, result: StepResult): Promise<void> {
  await writeOutcome(
    context.database.db,
    context.queue,
    attempt.operation,
    {
      operation: {
        steps: attempt.steps,
        panelRequests: attempt.panelRequests,
        progress: attempt.run.operation.progress,
        panelId: panelOf(attempt),
      },
      service: result.service,
      events: result.events ?? [],
      also: result.also,
      lookAgain: false,
    },
    context.clock.now(),
  );
  attempt.pending = null;
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
