import { and, asc, eq, inArray, isNotNull, lte } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { operations, services } from "../database/schema.ts";
import { writeEvents } from "../database/write-events.ts";
import { nextAction } from "../domain/lifecycle/next-action.ts";
import { lifecycleFacts } from "../operations/due-at.ts";
import { issueOperation } from "../operations/issue-operation.ts";
import { serviceEvent } from "../operations/service-events.ts";
import type { EngineContext } from "./engine-context.ts";

/** What the scheduler works with. */
export type SchedulerContext = Pick<EngineContext, "clock" | "crashPoint" | "database" | "productVersions" | "queue">;

const mostAtOnce = 200;
const system = { kind: "system" } as const;

/**
 * Does what the lifecycle policies want now: issues expiries and terminations, sends reminders. Reads only services that are
 * due, so that its cost does not grow with their number. Several processes may do so at once: each due service is taken by one.
 * Answers whether more is due.
 */
export async function scheduleDueServices(context: SchedulerContext): Promise<boolean> {
  const now = context.clock.now();
  const due = await context.database.db
    .select({ id: services.id })
    .from(services)
    .where(and(isNotNull(services.dueAt), lte(services.dueAt, now)))
    .orderBy(asc(services.dueAt))
    .limit(mostAtOnce);
  if (due.length === 0) return false;
  await context.crashPoint("scheduler.due-found", {});
  for (const { id } of due) {
    await context.database.db.transaction((tx) => actOn(context, tx, id, now));
  }
  await context.crashPoint("scheduler.stored", {});
  return due.length === mostAtOnce;
}

async function actOn(context: SchedulerContext, tx: Database, id: string, now: Date): Promise<void> {
  const [row] = await tx
    .select()
    .from(services)
    .where(and(eq(services.id, id), lte(services.dueAt, now)))
    .for("update", { skipLocked: true });
  if (row === undefined) return;
  const { lifecycle } = await context.productVersions.get(row.productId, row.productVersion, tx);
  let service = row;
  for (;;) {
    const action = nextAction(lifecycle, lifecycleFacts(service));
    if (action === null || action.at > now) {
      await tx
        .update(services)
        .set({ dueAt: action?.at ?? null, remindedUntil: service.remindedUntil })
        .where(eq(services.id, id));
      return;
    }
    if (action.kind !== "remind") {
      if (!(await isUnderWay(tx, id, action.kind))) {
        await issueOperation(
          tx,
          context.queue,
          {
            kind: action.kind,
            serviceId: id,
            customerId: service.customerId,
            panelId: service.panelId,
            input: {},
            actor: system,
          },
          now,
        );
      }
      // The end of that operation says when to look again; if it fails, a person decides.
      await tx.update(services).set({ dueAt: null, remindedUntil: service.remindedUntil }).where(eq(services.id, id));
      return;
    }
    service = { ...service, remindedUntil: action.at };
    await tx.update(services).set({ remindedUntil: action.at }).where(eq(services.id, id));
    const { before, by } = action.reminder;
    await writeEvents(
      tx,
      [serviceEvent("service.reminder", service, null, { before, by, at: action.of.toISOString() })],
      system,
      now,
    );
  }
}

async function isUnderWay(tx: Database, serviceId: string, kind: "expire" | "terminate"): Promise<boolean> {
  const [open] = await tx
    .select({ id: operations.id })
    .from(operations)
    .where(
      and(
        eq(operations.serviceId, serviceId),
        eq(operations.kind, kind),
        inArray(operations.status, ["waiting", "running"]),
      ),
    );
  return open !== undefined;
}
