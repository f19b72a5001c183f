import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { panelAllocations } from "../../database/schema.ts";
import type { PanelAllocation } from "../../domain/panel-catalogue.ts";
import type { PlacementRequest } from "../../domain/placement/placement-request.ts";
import { portsToRead } from "../../domain/placement/ports/ports-to-read.ts";

/** What a server has already: for itself its ports are free. */
export interface OwnPorts {
  readonly serviceId: string;
  readonly allocations: readonly PanelAllocation[];
}

/** An ip that was sold to one service alone. */
export interface DedicatedIp {
  readonly ip: string;
  readonly serviceId: string | null;
}

export function dedicatedIpsOn(tx: Database, panelId: string, nodeId: number): Promise<readonly DedicatedIp[]> {
  return tx
    .selectDistinct({ ip: panelAllocations.ip, serviceId: panelAllocations.serviceId })
    .from(panelAllocations)
    .where(and(on(panelId, nodeId), eq(panelAllocations.dedicated, true)));
}

/** The first free allocations of a node, at most so many. */
export async function freePortsOn(
  tx: Database,
  panelId: string,
  nodeId: number,
  most: number,
): Promise<readonly PanelAllocation[]> {
  const free = and(on(panelId, nodeId), eq(panelAllocations.assigned, false), isNull(panelAllocations.serviceId));
  return tx.select().from(panelAllocations).where(free).orderBy(panelAllocations.port, panelAllocations.id).limit(most);
}

/** The allocations of a node that matter to a plan, or all; those that are promised count as assigned. */
export async function portsOfPlan(
  tx: Database,
  panelId: string,
  nodeId: number,
  { ports: plan, dedicatedIp }: Pick<PlacementRequest, "ports" | "dedicatedIp">,
  own?: OwnPorts,
): Promise<readonly PanelAllocation[]> {
  const ports = plan === null ? null : portsToRead(plan, dedicatedIp);
  const wanted = ports === null ? undefined : inArray(panelAllocations.port, [...ports]);
  const rows = await tx
    .select()
    .from(panelAllocations)
    .where(and(on(panelId, nodeId), wanted));
  const owned = new Set(own?.allocations.map(({ id }) => id));
  const read = new Set(rows.map(({ id }) => id));
  return [
    ...rows.map(
      ({ id, ip, alias, port, assigned, serviceId }): PanelAllocation => ({
        id,
        ip,
        alias,
        port,
        assigned: !owned.has(id) && (assigned || serviceId !== null) && serviceId !== own?.serviceId,
      }),
    ),
    ...(own?.allocations ?? []).filter(({ id }) => !read.has(id)).map((each) => ({ ...each, assigned: false })),
  ];
}

function on(panelId: string, nodeId: number) {
  return and(eq(panelAllocations.panelId, panelId), eq(panelAllocations.nodeId, nodeId));
}
