import { and, eq, gt, inArray, isNull, notInArray, or, sql } from "drizzle-orm";
import { databaseNow, databaseTime, fromNow } from "../database/database-time.ts";
import { operations, panels } from "../database/schema.ts";
import { writeEvents } from "../database/write-events.ts";
import type { PanelHold } from "../domain/panel-hold.ts";
import { failureOfHold } from "../operations/operation-failure.ts";
import { operationEvent } from "../operations/service-events.ts";
import type { EngineContext } from "./engine-context.ts";
import type { Head } from "./heads.ts";

/** What asks a panel that is held is not claimed: it waits, and the release of the panel brings it back. Answers the others. */
export async function putAsideHeld(context: EngineContext, heads: readonly Head[]): Promise<readonly Head[]> {
  const left: Head[] = [];
  for (const [panelId, group] of Map.groupBy(heads, ({ panelId, needsPanel }) => (needsPanel ? panelId : null))) {
    const hold = panelId === null ? null : await context.panels.hold(panelId);
    const aside = panelId === null || hold === null ? new Set() : await putAside(context, panelId, hold, group);
    left.push(...group.filter(({ subject }) => !aside.has(subject)));
  }
  return left;
}

/** Answers the subjects that wait now. Those that have waited too long do not: they are to be given up. */
async function putAside(
  { database: { db }, panelPatienceMs }: EngineContext,
  panelId: string,
  hold: PanelHold,
  heads: readonly Head[],
): Promise<ReadonlySet<string>> {
  const failure = failureOfHold(hold);
  const subjects = heads.map(({ subject }) => subject);
  return db.transaction(async (tx) => {
    // Whoever releases the panel comes before or after this, never between.
    const [held] = await tx
      .select({ id: panels.id })
      .from(panels)
      .where(and(eq(panels.id, panelId), sql`${panels.hold} is not null`))
      .for("share");
    if (held === undefined) return new Set();
    const now = await databaseNow(tx);
    const first = tx
      .selectDistinctOn([operations.subject], { id: operations.id })
      .from(operations)
      .where(and(inArray(operations.subject, subjects), inArray(operations.status, ["waiting", "running"])))
      .orderBy(operations.subject, operations.number);
    const patient = or(
      isNull(operations.panelAwaitedSince),
      gt(operations.panelAwaitedSince, fromNow(-panelPatienceMs)),
    );
    const waiting = and(inArray(operations.id, first), eq(operations.status, "waiting"), patient);
    const begun = await tx
      .update(operations)
      .set({
        waitsFor: "panel",
        nextTryAt: null,
        failure,
        panelId,
        panelAwaitedSince: sql`coalesce(${operations.panelAwaitedSince}, ${databaseTime})`,
      })
      .where(and(waiting, or(isNull(operations.waitsFor), notInArray(operations.waitsFor, ["panel", "installation"]))))
      .returning();
    await writeEvents(
      tx,
      begun.map((operation) => operationEvent("operation.retrying", operation, { failure, nextTryAt: null })),
      { kind: "system" },
      now,
    );
    const all = await tx
      .select({ subject: operations.subject })
      .from(operations)
      .where(and(waiting, eq(operations.waitsFor, "panel")));
    return new Set(all.map(({ subject }) => subject));
  });
}
