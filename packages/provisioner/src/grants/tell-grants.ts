import { and, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { databaseTime, fromNow } from "../database/database-time.ts";
import { grants } from "../database/grant-schema.ts";
import type { GrantKind, GrantState } from "../domain/grant.ts";
import { backOffMs } from "../engine/back-off.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { type PeriodicTask, startPeriodicTask } from "../engine/periodic-task.ts";
import type { EventHub } from "../events/event-hub.ts";
import type { GrantEndings } from "../interface/grants.ts";
import { decideGrants } from "./decide-grants.ts";
import { type GrantRow, grantFromRow } from "./grant-from-row.ts";

const mostAtOnce = 16;
/** How late a grant is told of when the event that decides it is missed. */
const idleMs = 5_000;
/** Whoever tells a host says every second that it is alive; after so long another tells it, under the same reference. */
const holdMs = 3_000;
const aliveEveryMs = 1_000;
/** A host that has not answered for so long is told again. */
const answerWithinMs = 60_000;

/** Decides grants and tells the host, again and again until it has heard. */
export function tellGrants(
  context: EngineContext,
  hub: EventHub,
  endings: Readonly<Partial<Record<GrantKind, GrantEndings>>>,
): PeriodicTask {
  const { db } = context.database;
  const kinds = Object.keys(endings) as GrantKind[];
  const unsubscribe = hub.subscribe(({ type }) => {
    if (type.startsWith("operation.") || type === "service.installing") task.soon();
  });
  const task = startPeriodicTask({
    name: "grants",
    clock: context.clock,
    logger: context.logger,
    pauseAfterFailureMs: idleMs,
    async run() {
      await hub.follow();
      await decideGrants(db);
      const due = await claimDue();
      await Promise.all(due.map(tell));
      return due.length === mostAtOnce ? 0 : idleMs;
    },
  });

  async function claimDue(): Promise<readonly GrantRow[]> {
    const due = db
      .select({ reference: grants.reference })
      .from(grants)
      .where(
        and(
          inArray(grants.state, ["settling", "releasing"]),
          inArray(grants.kind, kinds),
          or(isNull(grants.nextTryAt), lte(grants.nextTryAt, databaseTime)),
        ),
      )
      .orderBy(grants.number)
      .limit(mostAtOnce)
      .for("update", { skipLocked: true });
    return db
      .update(grants)
      .set({ attempts: sql`${grants.attempts} + 1`, nextTryAt: fromNow(holdMs) })
      .where(inArray(grants.reference, due))
      .returning();
  }

  async function tell(row: GrantRow): Promise<void> {
    const settles = row.state === "settling";
    const hooks = endings[row.kind];
    await context.crashPoint("grant.before-telling", {});
    try {
      await answered(row, () => (settles ? hooks?.settle?.(grantFromRow(row)) : hooks?.release?.(grantFromRow(row))));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      context.logger.warn({ grant: row.reference, error }, "The host could not be told how a grant has ended");
      await record(row, { problem: message.slice(0, 500), nextTryAt: fromNow(backOffMs(row.attempts)) });
      return;
    }
    await context.crashPoint("grant.told", {});
    const state: GrantState = settles ? "settled" : "released";
    await record(row, { state, problem: null, nextTryAt: null, endedAt: databaseTime });
  }

  /** Holds the grant while the host is being told. @throws what the host throws, or that it has not answered */
  async function answered(row: GrantRow, told: () => Promise<void> | void): Promise<void> {
    const over = new AbortController();
    const holding = hold(row, over.signal);
    try {
      await Promise.race([told(), holding]);
    } finally {
      over.abort();
      await holding.catch(() => {});
    }
  }

  async function hold(row: GrantRow, over: AbortSignal): Promise<void> {
    const { clock } = context;
    const until = clock.now().getTime() + answerWithinMs;
    while (clock.now().getTime() < until) {
      await clock.wait(aliveEveryMs, over);
      if (over.aborted) return;
      // If it cannot be held, another tells the host as well: it hears the same twice.
      await record(row, { nextTryAt: fromNow(holdMs) }).catch(() => {});
    }
    throw new Error(`The host's hook has not answered within ${answerWithinMs / 1000} seconds.`);
  }

  async function record(row: GrantRow, change: Parameters<ReturnType<typeof db.update<typeof grants>>["set"]>[0]) {
    await db
      .update(grants)
      .set(change)
      .where(and(eq(grants.reference, row.reference), eq(grants.state, row.state)));
  }

  return {
    soon: () => task.soon(),
    async stop() {
      unsubscribe();
      await task.stop();
    },
  };
}
