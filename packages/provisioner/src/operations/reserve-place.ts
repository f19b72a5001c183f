import { and, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { panelAllocations, panelNodes, panels, reservations } from "../database/schema.ts";
import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";
import type { PanelAllocation, PanelNode } from "../domain/panel-catalogue.ts";
import { findPlace } from "../domain/placement/find-place.ts";
import type { NodeFacts, PlacementRequest, Reservation } from "../domain/placement/placement-request.ts";
import type { PlannedPorts } from "../domain/placement/planned-ports.ts";
import { portsToRead } from "../domain/placement/ports/ports-to-read.ts";

/** A place on a node. */
export interface Place {
  readonly panelId: string;
  readonly nodeId: number;
  readonly ports: PlannedPorts;
}

/** What came of looking for a place. */
export type ReserveOutcome =
  | { readonly kind: "reserved"; readonly place: Place; readonly heldUntil: Date | null }
  /** A node would fit, if its allocations were known. */
  | { readonly kind: "unread"; readonly panelId: string; readonly nodeId: number }
  /** Ports have to be made first. */
  | { readonly kind: "create"; readonly place: Place }
  | { readonly kind: "none"; readonly explanation: string };

/** The room and ports that a configuration needs. */
export function placementRequest(
  configuration: AppliedConfiguration,
  nodeOrder: PlacementRequest["nodeOrder"],
): PlacementRequest {
  const { limits, dedicatedIp, ports, panels } = configuration;
  return { memory: limits.memory, disk: limits.disk, dedicatedIp, ports, panels, nodeOrder };
}

/**
 * Finds a place for a service and promises it, or answers the promise that it has. Callers for the same panels wait for each
 * other, in whatever process, so that no two count on the same room or port.
 */
export async function reservePlace(
  db: Database,
  serviceId: string,
  request: PlacementRequest,
  now: Date,
): Promise<ReserveOutcome> {
  return db.transaction(async (tx) => {
    for (const { panel } of request.panels.toSorted((one, other) => (one.panel < other.panel ? -1 : 1))) {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('hatchery place'), hashtext(${panel}))`);
    }
    const [promised] = await tx.select().from(reservations).where(eq(reservations.serviceId, serviceId));
    if (promised?.ports != null) {
      return { kind: "reserved", place: { ...promised, ports: promised.ports }, heldUntil: null };
    }
    const found = await solve(tx, request, now);
    if (found.kind === "reserved") await promise(tx, serviceId, request, found.place, now);
    return found;
  });
}

/** The decision without the promise; for explanations as well. */
export async function solve(tx: Database, request: PlacementRequest, now: Date): Promise<ReserveOutcome> {
  const panelIds = request.panels.map((target) => target.panel);
  if (panelIds.length === 0) return { kind: "none", explanation: "The product is sold on no panel." };
  const rows = await tx
    .select({ ...getTableColumns(panelNodes), acceptsOrders: panels.acceptsOrders })
    .from(panelNodes)
    .innerJoin(panels, eq(panels.id, panelNodes.panelId))
    .where(inArray(panelNodes.panelId, panelIds));
  const promises = await promisesOn(tx, panelIds);
  const facts = rows.map(
    ({ panelId, acceptsOrders, facts: node }): NodeFacts => ({
      panelId,
      acceptsOrders,
      node,
      allocations: null,
      dedicatedIps: [],
    }),
  );
  const byRoom = findPlace(request, facts, promises);
  const held = (nodeId: number, panelId: string) => {
    const until = rows.find((row) => row.nodeId === nodeId && row.panelId === panelId)?.heldUntil ?? null;
    return until !== null && until > now ? until : null;
  };
  const candidates = byRoom.candidates.toSorted(
    (one, other) => Number(held(one.nodeId, one.panelId) !== null) - Number(held(other.nodeId, other.panelId) !== null),
  );
  const refusals = [byRoom.explanation];
  for (const { panelId, nodeId } of candidates) {
    const row = rows.find((each) => each.panelId === panelId && each.nodeId === nodeId);
    if (row === undefined) continue;
    if (row.allocationsReadAt === null) return { kind: "unread", panelId, nodeId };
    const verdict = findPlace(request, [await nodeWithPorts(tx, row.panelId, row.facts, request)], promises);
    const ports = verdict.candidates[0]?.ports ?? null;
    if (ports === null) {
      refusals.push(verdict.explanation);
      continue;
    }
    const place = { panelId, nodeId, ports };
    if ([ports.main, ...ports.further].some((port) => port.allocationId === null)) return { kind: "create", place };
    return { kind: "reserved", place, heldUntil: held(nodeId, panelId) };
  }
  return { kind: "none", explanation: refusals.filter((text) => text !== "").join(" ") };
}

async function promisesOn(tx: Database, panelIds: readonly string[]): Promise<readonly Reservation[]> {
  const rows = await tx
    .select({
      panelId: reservations.panelId,
      nodeId: reservations.nodeId,
      memory: sql<number>`sum(${reservations.memory})::float8`,
      disk: sql<number>`sum(${reservations.disk})::float8`,
    })
    .from(reservations)
    .where(inArray(reservations.panelId, [...panelIds]))
    .groupBy(reservations.panelId, reservations.nodeId);
  // Promised ports are marked on the allocations themselves.
  return rows.map((row) => ({ ...row, ports: [] }));
}

/** What a server has already: for itself its ports are free. */
export interface OwnPorts {
  readonly serviceId: string;
  readonly allocations: readonly PanelAllocation[];
}

/** A node with the allocations that matter: a few when any free port will do, those of the plan, or all. */
export async function nodeWithPorts(
  tx: Database,
  panelId: string,
  node: PanelNode,
  request: Pick<PlacementRequest, "ports" | "dedicatedIp">,
  own?: OwnPorts,
): Promise<NodeFacts> {
  const here = and(eq(panelAllocations.panelId, panelId), eq(panelAllocations.nodeId, node.id));
  const dedicated = await tx
    .selectDistinct({ ip: panelAllocations.ip, serviceId: panelAllocations.serviceId })
    .from(panelAllocations)
    .where(and(here, eq(panelAllocations.dedicated, true)));
  const dedicatedIps = dedicated.filter(({ serviceId }) => serviceId !== own?.serviceId).map(({ ip }) => ip);
  const free = and(here, eq(panelAllocations.assigned, false), isNull(panelAllocations.serviceId));
  const anyPort = request.ports === null && !request.dedicatedIp && dedicatedIps.length === 0;
  const ports = request.ports === null ? null : portsToRead(request.ports, request.dedicatedIp);
  const rows = anyPort
    ? await tx.select().from(panelAllocations).where(free).orderBy(panelAllocations.port).limit(1)
    : await tx
        .select()
        .from(panelAllocations)
        .where(ports === null ? here : and(here, inArray(panelAllocations.port, [...ports])));
  const owned = new Set(own?.allocations.map(({ id }) => id));
  const allocations = rows.map(
    ({ id, ip, alias, port, assigned, serviceId }): PanelAllocation => ({
      id,
      ip,
      alias,
      port,
      assigned: !owned.has(id) && (assigned || serviceId !== null) && serviceId !== own?.serviceId,
    }),
  );
  const unread = own?.allocations.filter(({ id }) => !rows.some((row) => row.id === id)) ?? [];
  return {
    panelId,
    acceptsOrders: true,
    node,
    allocations: [...allocations, ...unread.map((each) => ({ ...each, assigned: false }))],
    dedicatedIps,
  };
}

async function promise(tx: Database, serviceId: string, request: PlacementRequest, place: Place, now: Date) {
  const { panelId, nodeId, ports } = place;
  const { memory, disk } = request;
  await tx.insert(reservations).values({ serviceId, panelId, nodeId, memory, disk, ports, createdAt: now });
  const ids = [ports.main, ...ports.further].flatMap((port) => port.allocationId ?? []);
  await tx
    .update(panelAllocations)
    .set({ serviceId, dedicated: request.dedicatedIp })
    .where(and(eq(panelAllocations.panelId, panelId), inArray(panelAllocations.id, ids)));
}
