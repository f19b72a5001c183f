import { and, asc, getTableColumns, inArray, lte } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import type { ServiceRow } from "../database/rows.ts";
import { operations, services } from "../database/schema.ts";
import { updateRows } from "../database/update-rows.ts";
import { type NewEvent, writeEvents } from "../database/write-events.ts";
import { nextAction } from "../domain/lifecycle/next-action.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import { lifecycleFacts } from "../operations/due-at.ts";
import { issueOperations } from "../operations/issue-operation.ts";
import { serviceEvent } from "../operations/service-events.ts";
import type { EngineContext } from "./engine-context.ts";

/** What the scheduler works with. */
export type SchedulerContext = Pick<EngineContext, "crashPoint" | "database" | "productVersions" | "queue">;

const mostAtOnce = 200;
const system = { kind: "system" } as const;

/**
 * Does what the lifecycle policies want now: issues expiries and terminations, sends reminders. Reads only services that are
 * due, so that its cost does not grow with their number. Several processes may do so at once: each due service is taken by one.
 * Answers whether more is due.
 */
export async function scheduleDueServices(context: SchedulerContext): Promise<boolean> {
  const due = await context.database.db
    .select({ id: services.id })
    .from(services)
    .where(lte(services.dueAt, databaseTime))
    .orderBy(asc(services.dueAt))
    .limit(mostAtOnce);
  if (due.length === 0) return false;
  await context.crashPoint("scheduler.due-found", {});
  const ids = due.map(({ id }) => id);
  await context.database.db.transaction((tx) => actOn(context, tx, ids));
  await context.crashPoint("scheduler.stored", {});
  return due.length === mostAtOnce;
}

/** Takes those that nobody else has taken. */
async function actOn(context: SchedulerContext, tx: Database, ids: readonly string[]): Promise<void> {
  const taken = await tx
    .select({ ...getTableColumns(services), now: databaseTime })
    .from(services)
    .where(and(inArray(services.id, [...ids]), lte(services.dueAt, databaseTime)))
    .orderBy(asc(services.id))
    .for("update", { skipLocked: true });
  const [first] = taken;
  if (first === undefined) return;
  // The time of the statement that has decided what is due.
  const { now } = first;
  const decisions: (Decision & { readonly service: ServiceRow })[] = [];
  for (const { now: _, ...service } of taken) {
    const product = await context.productVersions.get(service.productId, service.productVersion, tx);
    decisions.push({ service, ...decide(service, product, now) });
  }
  await updateRows(
    tx,
    services,
    ["id"],
    decisions.map(({ service: { id }, dueAt, remindedUntil }) => ({ id, dueAt, remindedUntil })),
  );
  await writeEvents(
    tx,
    decisions.flatMap(({ reminders }) => reminders),
    system,
    now,
  );
  const underWay = await endsUnderWay(
    tx,
    taken.map(({ id }) => id),
  );
  await issueOperations(
    tx,
    context.queue,
    decisions.flatMap(({ service: { id: serviceId, customerId, panelId }, end: kind }) =>
      kind === null || underWay.has(`${kind} ${serviceId}`)
        ? []
        : [{ kind, serviceId, customerId, panelId, input: {}, actor: system }],
    ),
    now,
  );
}

interface Decision extends Pick<ServiceRow, "dueAt" | "remindedUntil"> {
  readonly reminders: readonly NewEvent[];
  readonly end: "expire" | "terminate" | null;
}

/** What the policy wants of a service now, what was missed included, and when to look again. */
function decide(row: ServiceRow, { lifecycle }: ProductConfiguration, now: Date): Decision {
  const reminders: NewEvent[] = [];
  let service = row;
  for (;;) {
    const action = nextAction(lifecycle, lifecycleFacts(service));
    const { remindedUntil } = service;
    if (action === null || action.at > now) {
      return { reminders, end: null, dueAt: action?.at ?? null, remindedUntil };
    }
    // The end of that operation says when to look again; if it fails, a person decides.
    if (action.kind !== "remind") return { reminders, end: action.kind, dueAt: null, remindedUntil };
    service = { ...service, remindedUntil: action.at };
    const { before, by } = action.reminder;
    reminders.push(serviceEvent("service.reminder", service, null, { before, by, at: action.of.toISOString() }));
  }
}

async function endsUnderWay(tx: Database, serviceIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (serviceIds.length === 0) return new Set();
  const open = await tx
    .select({ serviceId: operations.serviceId, kind: operations.kind })
    .from(operations)
    .where(
      and(
        inArray(operations.serviceId, [...serviceIds]),
        inArray(operations.kind, ["expire", "terminate"]),
        inArray(operations.status, ["waiting", "running"]),
      ),
    );
  return new Set(open.map(({ serviceId, kind }) => `${kind} ${serviceId}`));
}
