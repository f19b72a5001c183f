import { databaseTrouble } from "../database/database-trouble.ts";
import { isKnownLost } from "../database/known-missing.ts";
import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { OperationRow, ServiceRow } from "../database/rows.ts";
import { turnOf } from "../domain/command-rules.ts";
import type { Failure } from "../domain/failure.ts";
import { panelRestored } from "../domain/panel-hold.ts";
import { nodeHeld, OperationFailure, panelHeld } from "../operations/operation-failure.ts";
import type { InstallationEnd, OperationRun, ServiceRun } from "../operations/operation-run.ts";
import { definitionOf } from "../operations/registry.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import type { AttemptReport } from "../telemetry/engine-observer.ts";
import { type Attempt, nothingPending } from "./attempt.ts";
import type { ClaimedOperation } from "./claim-operations.ts";
import { awaitInstallation, awaitOthers, awaitPanel, giveUp, putOff, succeed } from "./end-attempt.ts";
import type { EngineContext } from "./engine-context.ts";
import { fencedTransaction } from "./fenced-transaction.ts";
import { judgeFailure, type PanelAwaited } from "./judge-failure.ts";
import { LeaseLostError } from "./lease-lost-error.ts";
import type { Lease } from "./leases.ts";
import type { Subject } from "./load-runs.ts";
import { daemonAnswered, daemonFailed } from "./node-holds.ts";
import { passingTime } from "./passing-time.ts";
import { panelOf, runSteps } from "./run-steps.ts";

/** What came of a try. */
export type AttemptEnd =
  /** `failure`: it was given up. */
  | { readonly kind: "ended"; readonly failure: Failure | null }
  | { readonly kind: "installing" }
  /** `afterMs`: null when its panel is held, and tells. `failure`: null while its server is moved. */
  | { readonly kind: "put-off"; readonly afterMs: number | null; readonly failure: Failure | null }
  /** Another worker has it, or the database could not be written: whoever looks next finds it. */
  | { readonly kind: "lost" };

/** An operation that this worker carries out. */
export interface BegunOperation {
  readonly operation: ClaimedOperation;
  readonly lease: Lease;
  readonly subject: Subject;
  /** How the installation ended that it waited for; null: it did not wait for one. */
  readonly installation: InstallationEnd | null;
}

/** Tries a claimed operation once, and writes what came of it. Never throws. */
export async function runOperation(context: EngineContext, begun: BegunOperation): Promise<AttemptEnd> {
  const { operation } = begun;
  const attempt = newAttempt(context, begun);
  const { id: operationId, kind, serviceId, attempts } = operation;
  const startedAt = performance.now();
  const { end } = await context.observer.attempt({ operationId, kind, serviceId, attempt: attempts }, async () => {
    let end: AttemptEnd;
    try {
      await context.crashPoint("worker.operation-claimed", pointOf(operation));
      end = await tryOnce(context, attempt);
    } catch (error) {
      end = await afterFailure(context, attempt, error);
    }
    return { ...reportOf(attempt, end, performance.now() - startedAt), end };
  });
  return end;
}

async function tryOnce(context: EngineContext, attempt: Attempt): Promise<AttemptEnd> {
  const { operation, subject } = attempt;
  const { kind } = operation;
  if (kind !== "sync-customer" && subject.service !== null) {
    const { nodeHeldUntil, service } = subject;
    const turn = turnOf(kind, service.state, asksAnyway(operation, service));
    // Of a pool the servers may not be where it is yet.
    if (turn === "already-done" && service.budget === null) return ended(context, attempt);
    if (turn === "impossible") throw impossible(kind, service.state);
    const asksDaemon = attempt.run.installation === null;
    if (asksDaemon && nodeHeldUntil !== null && nodeHeldUntil > attempt.run.now()) throw nodeHeld(nodeHeldUntil);
  }
  const isPool = subject.service !== null && subject.service.budget !== null;
  const waitsFor = await runSteps(context, attempt, definitionOf(kind, isPool));
  if (typeof waitsFor === "object") {
    const { lookAgainAt, waitsFor: what } = waitsFor;
    await awaitOthers(context, attempt, what, lookAgainAt);
    await context.crashPoint(`${what}.waiting`, pointOf(operation));
    return { kind: "put-off", afterMs: lookAgainAt.getTime() - attempt.run.now().getTime(), failure: null };
  }
  if (waitsFor === "installation") {
    await awaitInstallation(context, attempt);
    await context.crashPoint("installation.waiting", pointOf(operation));
    return { kind: "installing" };
  }
  if (subject.nodeHeldUntil !== null) await daemonAnswered(context, subject.service);
  return ended(context, attempt);
}

/**
 * Whether a suspension, or its lifting, is more than it seems to be done already: the panel may have it otherwise, or the server is
 * suspended with its pool and is to stay so after that.
 */
function asksAnyway({ kind, input }: OperationRow, { suspensionUncertain, suspensionReason }: ServiceRow): boolean {
  return suspensionUncertain || (kind === "suspend" && suspensionReason === "pool" && !("pool" in input));
}

async function ended(context: EngineContext, attempt: Attempt): Promise<AttemptEnd> {
  await context.crashPoint("operation.before-finish", pointOf(attempt.operation));
  await succeed(context, attempt);
  await context.crashPoint("operation.finished", pointOf(attempt.operation));
  return { kind: "ended", failure: null };
}

async function afterFailure(context: EngineContext, attempt: Attempt, error: unknown): Promise<AttemptEnd> {
  const { operation } = attempt;
  const thrown = await heldIfRestored(context, attempt, error);
  const fields = { operation: operation.id, kind: operation.kind, service: operation.serviceId, error: thrown };
  if (thrown instanceof LeaseLostError) {
    context.logger.warn(fields, "An operation was taken over by another worker");
    return { kind: "lost" };
  }
  const trouble = isForeseen(thrown) ? null : databaseTrouble(thrown);
  if (trouble?.kind === "refused") forgetChanges(attempt);
  if (!isForeseen(thrown) && trouble === null) {
    context.logger.error(fields, "An operation failed in a way that nobody foresaw");
  }
  try {
    const service = "service" in attempt.run ? attempt.run.service : null;
    const isDaemon = thrown instanceof PanelProblem && thrown.kind === "daemon-down";
    const daemonFailures = isDaemon ? await daemonFailed(context, service) : 0;
    const now = attempt.run.now();
    const panel = await panelAwaited(context, attempt, thrown);
    const judgement = judgeFailure(thrown, { panel, attempts: operation.attempts, daemonFailures, now });
    const { failure } = judgement;
    if (judgement.kind === "await-panel") {
      await awaitPanel(context, attempt, judgement);
      return { kind: "put-off", afterMs: judgement.delayMs, failure };
    }
    if (judgement.kind === "put-off") {
      if (judgement.waitsFor === "rate-limit") context.observer.rateLimited(panelOf(attempt), judgement.delayMs);
      await putOff(context, attempt, judgement);
      return { kind: "put-off", afterMs: judgement.delayMs, failure };
    }
    context.logger.warn({ ...fields, failure }, "An operation was given up");
    await giveUp(context, attempt, judgement);
    return { kind: "ended", failure };
  } catch (error) {
    context.logger.error({ ...fields, error }, "The end of an operation could not be written");
    return { kind: "lost" };
  }
}

/**
 * The first sign that a panel was restored holds it until it has been compared, and the operation waits for that. One whose server
 * the comparison has named keeps its own failure.
 */
async function heldIfRestored(context: EngineContext, attempt: Attempt, thrown: unknown): Promise<unknown> {
  if (!(thrown instanceof OperationFailure && thrown.signOfRestoration)) return thrown;
  const panelId = panelOf(attempt);
  const { serviceId, outcomeUnknown } = attempt.operation;
  // A comparison does not judge what may have changed just now, and would not name it.
  if (panelId === null || serviceId === null || outcomeUnknown) return thrown;
  try {
    if (await isKnownLost(context.database.db, serviceId)) return thrown;
    const reason = panelRestored(thrown.failure.message);
    await context.panelHolds.hold(panelId, reason);
    return panelHeld(reason);
  } catch (error) {
    return error;
  }
}

/** Whether it is a panel as a whole that the operation has to wait for; a panel that is suspected for the first time is asked. */
async function panelAwaited(context: EngineContext, attempt: Attempt, thrown: unknown): Promise<PanelAwaited | null> {
  const { panelAwaitedSince } = attempt.operation;
  const suspected = thrown instanceof PanelProblem && thrown.kind === "panel-trouble";
  if (!suspected && !(thrown instanceof OperationFailure && thrown.panelHeld)) return null;
  const held = suspected ? await context.panelHolds.suspect(thrown) : true;
  return {
    panelId: panelOf(attempt) ?? onlyPanelOf(attempt),
    held,
    awaitedMs: panelAwaitedSince === null ? 0 : attempt.run.now().getTime() - panelAwaitedSince.getTime(),
    patienceMs: context.panelPatienceMs,
  };
}

/** Where an order without a place will be, if it can be nowhere else. */
function onlyPanelOf({ subject: { product } }: Attempt): string | null {
  const [first, ...others] = product?.panels ?? [];
  return others.length === 0 ? (first?.panel ?? null) : null;
}

function newAttempt(context: EngineContext, { operation, lease, subject, installation }: BegunOperation): Attempt {
  const priority = priorityFromNumber(operation.priority);
  const base: OperationRun = {
    operation,
    customer: subject.customer,
    db: context.database.db,
    hatchery: context.installation,
    catalogue: context.catalogue,
    allocations: context.allocations,
    roomReadings: context.roomReadings,
    productVersions: context.productVersions,
    reservePlace: context.reservePlace,
    accounts: context.accounts,
    canary: context.canary,
    gateway: async (panel) => {
      const hold = await context.panels.hold(panel);
      if (hold !== null) throw panelHeld(hold);
      return (await context.panels.gateway(panel)).withPriority(priority);
    },
    hold: (panel) => context.panels.hold(panel),
    now: passingTime(operation.claimedAt),
    fenced: (work) => fencedTransaction(context, operation, work),
    outcomeUnknown: operation.outcomeUnknown,
    installation,
  };
  const { service, product } = subject;
  const run = service === null || product === null ? base : ({ ...base, service, product } satisfies ServiceRun);
  return {
    operation,
    subject,
    lease,
    steps: [...operation.steps],
    panelRequests: operation.panelRequests,
    pending: nothingPending,
    run,
  };
}

function isForeseen(thrown: unknown): boolean {
  return thrown instanceof PanelProblem || thrown instanceof OperationFailure;
}

/** What the database refuses is not written again: the operation ends as it stood before this try. */
function forgetChanges(attempt: Attempt): void {
  const { operation, subject, run } = attempt;
  attempt.pending = nothingPending;
  attempt.steps = [...operation.steps];
  attempt.run = subject.service === null ? { ...run, operation } : { ...run, operation, service: subject.service };
}

function impossible(kind: string, state: string): OperationFailure {
  return new OperationFailure({
    class: "permanent",
    code: "state_forbids",
    message: `The service is ${state} now, which leaves nothing for ${kind} to do.`,
    remedy: "Look at what happened to the service meanwhile, and give the command again if it is still wanted.",
  });
}

function pointOf(operation: OperationRow) {
  return { kind: operation.kind, ...(operation.serviceId === null ? {} : { serviceId: operation.serviceId }) };
}

function reportOf(attempt: Attempt, end: AttemptEnd, durationMs: number): AttemptReport {
  const { operation } = attempt;
  const failure = "failure" in end ? end.failure : null;
  return {
    operationId: operation.id,
    kind: operation.kind,
    serviceId: operation.serviceId,
    panelId: panelOf(attempt),
    attempt: operation.attempts,
    durationMs,
    queuedMs: operation.steps.length > 0 ? null : queuedMsOf(operation),
    panelRequests: attempt.panelRequests - operation.panelRequests,
    outcome: end.kind === "ended" ? (failure === null ? "succeeded" : "failed") : end.kind,
    failure,
  };
}

function queuedMsOf({ startedAt, createdAt }: OperationRow): number {
  return Math.max(0, (startedAt ?? createdAt).getTime() - createdAt.getTime());
}
