import { and, eq, min, sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { databaseNow, databaseTime, msUntil } from "../database/database-time.ts";
import { customers, services } from "../database/schema.ts";
import { unresolvedCreations } from "../database/unresolved-creation-schema.ts";
import { writeEvents } from "../database/write-events.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { findOrderedServer } from "../operations/own-server.ts";
import { serviceEvent } from "../operations/service-events.ts";
import type { EngineContext } from "./engine-context.ts";

const mostAtOnce = 50;
/** Pauses between looks; the last one stands for all that follow. */
const pausesMs = [2_000, 5_000, 15_000, 45_000, 60_000];

interface Unresolved {
  readonly serviceId: string;
  readonly panelId: string;
  /** The panel can bring it no more. */
  readonly isLast: boolean;
  /** The server that an earlier look has found and begun to delete. */
  readonly deletingId: number | null;
}

/**
 * Looks for servers that panels may bring after their services have ended, and deletes those that come: each is looked for by its
 * external id, by one process at a time, soon at first and a last time when the panel can bring it no more. A host may keep them
 * instead: then one that was found is watched no longer. Answers after how many ms the next look is due; null: none is.
 */
export async function watchLateServers(context: EngineContext, found: "delete" | "keep"): Promise<number | null> {
  const { db } = context.database;
  for (const unresolved of await takeDue(context)) {
    try {
      await look(context, unresolved, found === "delete");
    } catch (error) {
      const { serviceId: service, panelId: panel } = unresolved;
      context.logger.warn({ service, panel, error }, "A late server could not be looked for yet");
    }
  }
  const [next] = await db.select({ ms: msUntil(sql`${min(unresolvedCreations.lookAt)}`) }).from(unresolvedCreations);
  return next?.ms == null ? null : Math.max(0, next.ms);
}

/** Puts the next look off before this one is made, so that no other process makes it as well. */
async function takeDue({ database: { db } }: EngineContext): Promise<readonly Unresolved[]> {
  const pauses = sql.raw(`array[${pausesMs.join()}]`);
  const taken = await db.execute(sql`
    update ${unresolvedCreations} u set looks = u.looks + 1,
      look_at = ${databaseTime} + (${pauses})[least(u.looks + 1, ${pausesMs.length}::int)] * interval '1 millisecond'
    from (
      select service_id, panel_id from ${unresolvedCreations} where look_at <= ${databaseTime}
      order by look_at limit ${mostAtOnce} for update skip locked
    ) due
    where u.service_id = due.service_id and u.panel_id = due.panel_id
    returning u.service_id as "serviceId", u.panel_id as "panelId", u.until <= ${databaseTime} as "isLast", u.deleting_id as "deletingId"`);
  return rowsOf<Unresolved>(taken);
}

async function look(
  context: EngineContext,
  { serviceId, panelId, isLast, deletingId }: Unresolved,
  deletes: boolean,
): Promise<void> {
  const { db } = context.database;
  const here = and(eq(unresolvedCreations.serviceId, serviceId), eq(unresolvedCreations.panelId, panelId));
  const [row] = await db
    .select({ service: services, customer: customers })
    .from(services)
    .innerJoin(customers, eq(customers.id, services.customerId))
    .where(eq(services.id, serviceId));
  if ((await context.panels.hold(panelId)) !== null) return;
  const gateway = row?.service.state === "terminated" ? await gatewayOf(context, panelId) : null;
  if (row === undefined || gateway === null) {
    await db.delete(unresolvedCreations).where(here);
    return;
  }
  const { service } = row;
  const product = await context.productVersions.get(service.productId, service.productVersion);
  const found = await findOrderedServer({ db, service, product, userIds: [] }, gateway);

  /** Once, however many processes come to it. */
  async function tell(serverId: number): Promise<void> {
    await db.transaction(async (tx) => {
      const untold = await tx
        .update(unresolvedCreations)
        .set({ deletingId: null })
        .where(and(here, eq(unresolvedCreations.deletingId, serverId)))
        .returning({ serviceId: unresolvedCreations.serviceId });
      if (untold.length === 0) return;
      const event = serviceEvent("service.late-server-deleted", service, null, { panelId, serverId });
      await writeEvents(tx, [event], { kind: "system" }, await databaseNow(tx));
    });
  }

  // Whoever deleted it died before it could tell.
  if (deletingId !== null && found?.server.id !== deletingId) await tell(deletingId);
  if (found !== null && found.because === null && !deletes) {
    const { id: server } = found.server;
    context.logger.warn(
      { service: serviceId, panel: panelId, server },
      "A server came after its service had ended; it is kept",
    );
    await db.delete(unresolvedCreations).where(here);
  } else if (found !== null && found.because === null) {
    await context.crashPoint("late-server.found", { serviceId });
    // A daemon that refuses may not let go of it, or may never have heard of it.
    if (!isLast && !(await gateway.isOnNode(found.server))) return;
    await db.update(unresolvedCreations).set({ deletingId: found.server.id }).where(here);
    await gateway.deleteServer(found.server.id);
    await context.crashPoint("late-server.deleted", { serviceId });
    await tell(found.server.id);
  } else if (isLast) {
    await db.delete(unresolvedCreations).where(here);
  }
}

/** Null: the panel was removed, and nothing can be asked of it. */
async function gatewayOf(context: EngineContext, panelId: string) {
  try {
    return (await context.panels.gateway(panelId)).withPriority("routine");
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}
