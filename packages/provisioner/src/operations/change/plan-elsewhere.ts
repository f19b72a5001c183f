import { and, eq, ne } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { panelAllocations, panelNodes, reservations } from "../../database/schema.ts";
import type { PanelNode } from "../../domain/panel-catalogue.ts";
import { leaveAddresses } from "../../domain/upgrade/address-changes.ts";
import { planUpgrade } from "../../domain/upgrade/plan-upgrade.ts";
import { placementRequest } from "../placement/place.ts";
import { PlacementRound } from "../placement/placement-round.ts";
import type { ChangeOnNode, NodePlan, Planned } from "./plan-on-node.ts";

/** When a search for another node begins. */
export interface SearchElsewhere {
  readonly now: Date;
  /** Before a node is refused for want of ports, they have to be read at this instant or later. */
  readonly portsReadSince: Date;
}

/**
 * Plans a change that the server's own node cannot take on another node of the same panel, in the product's order of preference.
 * The server goes there as it is and becomes what is wanted afterwards, so that there has to be room for the larger of both.
 */
export async function planElsewhere(
  tx: Database,
  change: ChangeOnNode,
  here: Planned,
  { now, portsReadSince }: SearchElsewhere,
): Promise<NodePlan> {
  const { panelId, server, sold, wanted, oldEgg, newEgg, kept, nodeOrder } = change;
  await forgetEarlierPromise(tx, change);
  const round = await PlacementRound.beside(tx, panelId, server.nodeId);
  const { memory, disk, cpu, ...request } = placementRequest(wanted, nodeOrder);
  const found = await round.find({
    request: {
      ...request,
      memory: Math.max(memory, server.limits.memory),
      disk: Math.max(disk, server.limits.disk),
      cpu: Math.max(cpu, server.limits.cpu),
      panels: request.panels.filter(({ panel }) => panel === panelId),
    },
    now,
    portsReadSince: new Map([[panelId, portsReadSince]]),
  });
  switch (found.kind) {
    case "unread":
      return { kind: "unread", what: "allocations", nodes: found.nodes };
    case "panel-held":
      return { kind: "planned", ...here };
    case "none":
      return {
        kind: "planned",
        ...here,
        plan: { ...here.plan, obstacles: [...here.plan.obstacles, found.explanation] },
      };
    case "found":
    case "create": {
      const addresses = leaveAddresses(found.place.ports, change.service.addresses);
      const node = await nodeOf(tx, panelId, server.nodeId);
      const movesTo = await nodeOf(tx, panelId, found.place.nodeId);
      const facts = { sold, wanted, server, oldEgg, newEgg, kept, node, movesTo, addresses };
      return { kind: "planned", plan: planUpgrade({ ...facts, reservations: [], obstacles: [] }), addresses };
    }
  }
}

async function nodeOf(tx: Database, panelId: string, nodeId: number): Promise<PanelNode> {
  const [row] = await tx
    .select({ facts: panelNodes.facts })
    .from(panelNodes)
    .where(and(eq(panelNodes.panelId, panelId), eq(panelNodes.nodeId, nodeId)));
  if (row === undefined) throw new Error(`Node ${nodeId} of panel ${panelId} is not known`);
  return row.facts;
}

/** What an earlier try of the operation had promised itself elsewhere, before it died, does not stand in its way. */
async function forgetEarlierPromise(tx: Database, { operationId, panelId, server, service }: ChangeOnNode) {
  if (operationId === null) return;
  const own = and(eq(reservations.serviceId, service.id), eq(reservations.operationId, operationId));
  await tx.delete(reservations).where(and(own, ne(reservations.nodeId, server.nodeId)));
  await tx
    .update(panelAllocations)
    .set({ serviceId: null, dedicated: false })
    .where(
      and(
        eq(panelAllocations.panelId, panelId),
        eq(panelAllocations.serviceId, service.id),
        ne(panelAllocations.nodeId, server.nodeId),
      ),
    );
}
