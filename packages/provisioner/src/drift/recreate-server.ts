import { and, eq, inArray } from "drizzle-orm";
import { asked } from "../commands/asked.ts";
import { requireActive } from "../commands/command-on-service.ts";
import { databaseNow } from "../database/database-time.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import { operations, services } from "../database/schema.ts";
import { writeEvents } from "../database/write-events.ts";
import { isServerOf } from "../domain/server-identity.ts";
import { canTransition } from "../domain/service-transitions.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { Actor } from "../interface/actor.ts";
import { issueOperation } from "../operations/issue-operation.ts";
import { releasePlace } from "../operations/placement/release-place.ts";
import { holdPoolOf } from "../operations/pool/hold-pool.ts";
import { serviceEvent } from "../operations/service-events.ts";
import type { FindingRow } from "./drift-report.ts";
import { closeFinding, type RepairEnd, refusedRepair } from "./repair-done.ts";

const missing = {
  class: "needs-person",
  code: "server_missing",
  message: "The server was deleted on the panel.",
  remedy: "It is made again, empty; a backup has to be brought back by hand.",
} as const;

/**
 * Makes the server of a service again, empty, where there is room. The panel is asked once more whether the old one is really gone;
 * its place is given back, and the service goes the way of a new order.
 */
export async function recreateServer(context: EngineContext, finding: FindingRow, actor: Actor): Promise<RepairEnd> {
  const { panelId, serverId, serviceId } = finding;
  if (serverId === null || serviceId === null) return refusedRepair("The finding names no server.");
  const gateway = await context.panels.gateway(panelId);
  const there = await asked(() => gateway.findOwnedServer(serverId));
  return context.database.db.transaction(async (tx): Promise<RepairEnd> => {
    const now = await databaseNow(tx);
    const pool = await holdPoolOf(tx, serviceId);
    if (pool !== null) await requireActive(tx, pool);
    const [service] = await tx.select().from(services).where(eq(services.id, serviceId)).for("update");
    if (service === undefined || service.serverId !== serverId || service.state === "terminated")
      return refusedRepair("The service has another server by now, or none.");
    if (there !== null && isServerOf(there, service))
      return refusedRepair(`Server ${serverId} is on the panel; scan again.`);
    const [open] = await tx
      .select({ kind: operations.kind })
      .from(operations)
      .where(and(eq(operations.serviceId, serviceId), inArray(operations.status, ["waiting", "running"])))
      .limit(1);
    if (open !== undefined) return refusedRepair(`The operation ${open.kind} is under way on the service.`);
    if (service.state !== "failed" && !canTransition(service.state, "failed"))
      return refusedRepair(`The service is ${service.state}.`);
    await releasePlace(tx, serviceId, { deleted: true });
    await tx
      .update(services)
      .set({
        state: "pending",
        panelId: null,
        nodeId: null,
        serverId: null,
        serverUuid: null,
        serverIdentifier: null,
        importedServerId: null,
        addresses: [],
        suspensionReason: null,
        suspensionUncertain: false,
        suspendedAt: null,
        dueAt: null,
      })
      .where(eq(services.id, serviceId));
    const failed = serviceEvent("service.failed", { ...service, state: "failed" }, null, { failure: missing });
    await writeEvents(tx, [failed], actor, now);
    await closeFinding(tx, finding, actor, now);
    const { customerId } = service;
    const operation = await issueOperation(
      tx,
      context.queue,
      { kind: "create", serviceId, customerId, panelId: null, input: {}, actor },
      now,
    );
    return { outcome: "operation", operation: operationFromRow(operation), message: "" };
  });
}
