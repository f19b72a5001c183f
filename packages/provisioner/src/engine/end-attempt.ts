import type { NewEvent } from "../database/write-events.ts";
import { commandRules, leavesSuspensionUncertain } from "../domain/command-rules.ts";
import type { OperationKind } from "../domain/operation.ts";
import { operationEvent, serviceEvent } from "../operations/service-events.ts";
import type { Attempt } from "./attempt.ts";
import type { EngineContext } from "./engine-context.ts";
import type { Judgement } from "./judge-failure.ts";
import { keepWriting } from "./keep-writing.ts";
import type { Outcome } from "./outcome-writer.ts";
import { panelOf } from "./run-steps.ts";

const endsPaidTime: ReadonlySet<OperationKind> = new Set(["expire", "terminate"]);

/** What every end of a try writes about the operation. */
function given(attempt: Attempt) {
  return {
    steps: attempt.steps,
    panelRequests: attempt.panelRequests,
    progress: attempt.run.operation.progress,
    panelId: panelOf(attempt),
    leaseUntil: null,
    workerId: null,
    panelAwaitedSince: null,
  };
}

/** The operation has done what was asked. */
export async function succeed(context: EngineContext, attempt: Attempt): Promise<void> {
  await write(context, attempt, {
    operation: {
      ...given(attempt),
      status: "succeeded",
      failure: null,
      outcomeUnknown: false,
      finishedAt: attempt.run.now(),
    },
    events: [operationEvent("operation.succeeded", attempt.operation, {})],
    lookAgain: true,
    reschedules: true,
  });
}

/** The operation waits for the end of its server's installation. */
export async function awaitInstallation(context: EngineContext, attempt: Attempt): Promise<void> {
  await write(context, attempt, {
    operation: {
      ...given(attempt),
      status: "waiting",
      waitsFor: "installation",
      // The wait is part of this try.
      attempts: attempt.operation.attempts - 1,
      failure: null,
      outcomeUnknown: false,
    },
    events: [],
    lookAgain: false,
    reschedules: false,
  });
}

/** The operation waits for its server to arrive on another node, of which nobody tells, or for the servers of its pool. */
export async function awaitOthers(
  context: EngineContext,
  attempt: Attempt,
  waitsFor: "transfer" | "servers",
  nextTryAt: Date,
): Promise<void> {
  await write(context, attempt, {
    operation: {
      ...given(attempt),
      status: "waiting",
      waitsFor,
      // The wait is part of this try.
      attempts: attempt.operation.attempts - 1,
      nextTryAt,
      failure: null,
      outcomeUnknown: false,
    },
    events: [],
    lookAgain: false,
    reschedules: false,
  });
}

/** The operation is tried again later. */
export async function putOff(
  context: EngineContext,
  attempt: Attempt,
  judgement: Extract<Judgement, { kind: "put-off" }>,
): Promise<void> {
  const { operation } = attempt;
  const nextTryAt = new Date(attempt.run.now().getTime() + judgement.delayMs);
  const attempts = judgement.counts ? operation.attempts : operation.attempts - 1;
  await write(context, attempt, {
    operation: {
      ...given(attempt),
      status: "waiting",
      waitsFor: judgement.waitsFor,
      attempts,
      nextTryAt,
      failure: judgement.failure,
      outcomeUnknown: judgement.outcomeUnknown || attempt.run.outcomeUnknown,
    },
    events: [
      operationEvent(
        "operation.retrying",
        { ...operation, attempts },
        { failure: judgement.failure, nextTryAt: nextTryAt.toISOString() },
      ),
    ],
    lookAgain: false,
    reschedules: false,
  });
}

/** The operation waits for its panel: until it is no longer held, or for a while. */
export async function awaitPanel(
  context: EngineContext,
  attempt: Attempt,
  { panelId, failure, delayMs, outcomeUnknown }: Extract<Judgement, { kind: "await-panel" }>,
): Promise<void> {
  const { operation } = attempt;
  const now = attempt.run.now();
  const nextTryAt = delayMs === null ? null : new Date(now.getTime() + delayMs);
  const attempts = operation.attempts - 1;
  await write(context, attempt, {
    operation: {
      ...given(attempt),
      status: "waiting",
      panelId,
      waitsFor: "panel",
      attempts,
      nextTryAt,
      panelAwaitedSince: operation.panelAwaitedSince ?? now,
      failure,
      outcomeUnknown: outcomeUnknown || attempt.run.outcomeUnknown,
    },
    events: [
      operationEvent(
        "operation.retrying",
        { ...operation, attempts },
        { failure, nextTryAt: nextTryAt?.toISOString() ?? null },
      ),
    ],
    lookAgain: false,
    reschedules: false,
  });
}

/** The operation is given up: a person is needed. */
export async function giveUp(
  context: EngineContext,
  attempt: Attempt,
  { failure, ...judgement }: Extract<Judgement, { kind: "give-up" }>,
): Promise<void> {
  const outcomeUnknown = !judgement.nothingAsked && (judgement.outcomeUnknown || attempt.run.outcomeUnknown);
  const failed = serviceThatFailed(attempt);
  const events: NewEvent[] = [operationEvent("operation.failed", attempt.operation, { failure })];
  if (failed !== null) events.unshift(serviceEvent("service.failed", failed, attempt.operation.id, { failure }));
  await write(context, attempt, {
    operation: {
      ...given(attempt),
      status: "failed",
      failure,
      outcomeUnknown,
      finishedAt: attempt.run.now(),
    },
    service: {
      ...(failed === null ? {} : { state: failed.state }),
      ...(outcomeUnknown && leavesSuspensionUncertain.has(attempt.operation.kind) ? { suspensionUncertain: true } : {}),
    },
    events,
    lookAgain: true,
    // Of an end of the paid time that has failed a person decides.
    reschedules: !endsPaidTime.has(attempt.operation.kind),
  });
}

function serviceThatFailed({ operation: { kind }, run }: Attempt) {
  if (kind === "sync-customer" || !("service" in run)) return null;
  return commandRules[kind].failsIn.includes(run.service.state) ? { ...run.service, state: "failed" as const } : null;
}

/** Together with what the steps have left and nobody has stored. */
async function write(context: EngineContext, attempt: Attempt, outcome: Omit<Outcome, "at" | "also">): Promise<void> {
  const { service, events, also } = attempt.pending;
  await keepWriting(context, attempt, {
    ...outcome,
    service: { ...service, ...outcome.service },
    events: [...events, ...outcome.events],
    also,
    at: attempt.run.now(),
  });
}
