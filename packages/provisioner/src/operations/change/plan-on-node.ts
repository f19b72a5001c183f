import { and, eq } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import type { ServiceRow } from "../../database/rows.ts";
import { panelNodes, reservations } from "../../database/schema.ts";
import type { AppliedConfiguration } from "../../domain/option/applied-configuration.ts";
import type { PanelNode } from "../../domain/panel-catalogue.ts";
import type { Reservation } from "../../domain/placement/placement-request.ts";
import { samePorts } from "../../domain/placement/port-plan.ts";
import { explainPorts } from "../../domain/placement/ports/explain-ports.ts";
import { anyOnePort } from "../../domain/placement/ports/solve-port-plan.ts";
import { whyNotHere } from "../../domain/placement/preference.ts";
import type { NodeOrder } from "../../domain/product/product.ts";
import { type AddressChanges, changeAddresses, keepAddresses } from "../../domain/upgrade/address-changes.ts";
import { planUpgrade } from "../../domain/upgrade/plan-upgrade.ts";
import { replanPorts } from "../../domain/upgrade/replan-ports.ts";
import type { UpgradePlan } from "../../domain/upgrade/upgrade-plan.ts";
import type { AddressedServer } from "../../panel/panel-gateway.ts";
import { dedicatedIpsOn, portsOfPlan } from "../placement/node-ports.ts";
import type { EggsOfChange } from "./eggs-of-change.ts";

/** A server and what it is to become. */
export interface ChangeOnNode extends EggsOfChange {
  readonly service: Pick<ServiceRow, "id" | "addresses">;
  readonly panelId: string;
  readonly server: AddressedServer;
  readonly sold: AppliedConfiguration;
  readonly wanted: AppliedConfiguration;
  /** What the customer had set when the server had the new egg before. */
  readonly kept: Readonly<Record<string, string>>;
  /** The operation whose own promise does not stand in its way; null for a question. */
  readonly operationId: string | null;
  /** Which of several other nodes it goes to, when it has to. */
  readonly nodeOrder: NodeOrder;
  /** Whether the panel can move it. */
  readonly mayMove: boolean;
  /** Ports that it was to have are not there: they are planned anew, though the plan is the same. @default false */
  readonly lacksPorts?: boolean;
}

/** A plan and what it does to the addresses. One without an allocation has to be made before the change is carried out. */
export interface Planned {
  readonly plan: UpgradePlan;
  readonly addresses: AddressChanges;
}

/** What came of planning. */
export type NodePlan =
  | (Planned & { readonly kind: "planned" })
  /** The node of the server, or the allocations of some nodes, have to be read first. */
  | { readonly kind: "unread"; readonly what: "node" | "allocations"; readonly nodes: readonly number[] };

/** Where the server is when it has become what was planned. */
export function nodeOfPlan({ node }: UpgradePlan, { nodeId }: AddressedServer): number {
  return node?.to.id ?? nodeId;
}

/** Plans a change with what is known of the server's node and the promises on it. */
export async function planOnNode(tx: Database, change: ChangeOnNode): Promise<NodePlan> {
  const { panelId, server, sold, wanted, oldEgg, newEgg } = change;
  const here = and(eq(panelNodes.panelId, panelId), eq(panelNodes.nodeId, server.nodeId));
  const [row] = await tx.select().from(panelNodes).where(here);
  if (row === undefined) return { kind: "unread", what: "node", nodes: [server.nodeId] };
  const node = row.facts;
  const samePlan = samePorts(sold.ports, wanted.ports) && sold.dedicatedIp === wanted.dedicatedIp;
  const keeps = samePlan && change.lacksPorts !== true;
  if (!keeps && row.allocationsReadAt === null) return { kind: "unread", what: "allocations", nodes: [server.nodeId] };
  const { addresses, obstacle } = keeps
    ? { addresses: keepAddresses(wanted.ports, change.service.addresses), obstacle: null }
    : await replanned(tx, change, node);
  const elsewhere = whyNotHere({ panelId, node }, sold.panels, wanted.panels);
  const plan = planUpgrade({
    sold,
    wanted,
    server,
    oldEgg,
    newEgg,
    kept: change.kept,
    node,
    movesTo: null,
    reservations: await promisesOn(tx, change),
    addresses,
    obstacles: [obstacle, elsewhere].flatMap((each) => each ?? []),
  });
  return { kind: "planned", plan, addresses };
}

/** The ports that the server has count as free ones: it may keep them. */
async function replanned(tx: Database, change: ChangeOnNode, node: PanelNode) {
  const { service, panelId, server, wanted } = change;
  const plan = wanted.ports ?? anyOnePort;
  const own = { serviceId: service.id, allocations: server.allocations };
  const dedicated = await dedicatedIpsOn(tx, panelId, node.id);
  const facts = {
    allocations: await portsOfPlan(tx, panelId, node.id, { ...wanted, ports: plan }, own),
    dedicatedIps: dedicated.filter(({ serviceId }) => serviceId !== service.id).map(({ ip }) => ip),
    reserved: [],
  };
  const planned = replanPorts(wanted.ports, service.addresses, facts, wanted.dedicatedIp);
  if (planned !== null)
    return { addresses: changeAddresses(planned, service.addresses, server.allocations), obstacle: null };
  const { message } = explainPorts(plan, facts, wanted.dedicatedIp);
  return { addresses: keepAddresses(null, service.addresses), obstacle: `${node.name}: ${message}` };
}

async function promisesOn(tx: Database, change: ChangeOnNode): Promise<readonly Reservation[]> {
  const here = and(eq(reservations.panelId, change.panelId), eq(reservations.nodeId, change.server.nodeId));
  const rows = await tx.select().from(reservations).where(here);
  return rows
    .filter(({ operationId }) => operationId === null || operationId !== change.operationId)
    .map(({ panelId, nodeId, memory, disk, cpu }) => ({ panelId, nodeId, memory, disk, cpu, ports: [] }));
}
