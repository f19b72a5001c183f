import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { panelAllocations, reservations } from "../../database/schema.ts";
import { type ChangeOnNode, nodeOfPlan, type Planned } from "./plan-on-node.ts";

/**
 * Promises the room and the ports that a change adds, or that a server takes on another node, so that nobody else counts on them.
 * Once per operation, however often it is called.
 */
export async function promiseGrowth(
  tx: Database,
  change: ChangeOnNode & { readonly operationId: string },
  { plan, addresses }: Planned,
  now: Date,
): Promise<void> {
  const { service, panelId, server, wanted, operationId } = change;
  const nodeId = nodeOfPlan(plan, server);
  const grows = (from: number, to: number) => (plan.node === null ? Math.max(0, to - from) : Math.max(from, to));
  const memory = grows(server.limits.memory, wanted.limits.memory);
  const disk = grows(server.limits.disk, wanted.limits.disk);
  const cpu = grows(server.limits.cpu, wanted.limits.cpu);
  if (memory > 0 || disk > 0 || cpu > 0) {
    const [before] = await tx.select().from(reservations).where(eq(reservations.serviceId, service.id));
    if (before?.operationId !== operationId) {
      // What was promised to the server's making may not stand in the node's figures yet.
      const here = before?.nodeId === nodeId ? before : undefined;
      const promise = {
        panelId,
        nodeId,
        memory: memory + (here?.memory ?? 0),
        disk: disk + (here?.disk ?? 0),
        cpu: cpu + (here?.cpu ?? 0),
        ports: here?.ports ?? null,
        operationId,
        createdAt: now,
      };
      await tx
        .insert(reservations)
        .values({ serviceId: service.id, ...promise })
        .onConflictDoUpdate({ target: reservations.serviceId, set: promise });
    }
  }
  const ids = addresses.added.flatMap(({ allocationId }) => allocationId ?? []);
  if (ids.length === 0) return;
  await tx
    .update(panelAllocations)
    .set({ serviceId: service.id, dedicated: wanted.dedicatedIp })
    .where(and(eq(panelAllocations.panelId, panelId), inArray(panelAllocations.id, ids)));
}

/** Gives back ports: those that a change did not get, or those that it has freed. */
export async function releasePorts(
  tx: Database,
  service: { readonly id: string; readonly panelId: string },
  allocationIds: readonly number[],
): Promise<void> {
  if (allocationIds.length === 0) return;
  await tx
    .update(panelAllocations)
    .set({ serviceId: null, dedicated: false })
    .where(
      and(
        eq(panelAllocations.panelId, service.panelId),
        eq(panelAllocations.serviceId, service.id),
        inArray(panelAllocations.id, [...allocationIds]),
      ),
    );
}
