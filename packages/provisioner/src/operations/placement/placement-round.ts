import type { Database } from "../../database/database.ts";
import type { PanelAllocation } from "../../domain/panel-catalogue.ts";
import type { PanelHoldReason } from "../../domain/panel-hold.ts";
import { findPlace } from "../../domain/placement/find-place.ts";
import type { NodeFacts, PlacementRequest, Reservation } from "../../domain/placement/placement-request.ts";
import { type KnownNode, type KnownRoom, readKnownRoom } from "./known-room.ts";
import { dedicatedIpsOn, freePortsOn, portsOfPlan } from "./node-ports.ts";
import { allocationIdsOf, type Place } from "./place.ts";

/** What came of looking for a place. */
export type Solution =
  | { readonly kind: "found"; readonly place: Place; readonly heldUntil: Date | null }
  /** Nodes that have room would fit, if their allocations were known, or known as they are now. */
  | { readonly kind: "unread"; readonly panelId: string; readonly nodes: readonly number[] }
  /** Ports have to be made first. */
  | { readonly kind: "create"; readonly place: Place }
  /** The panels that might have room are held. */
  | { readonly kind: "panel-held"; readonly hold: PanelHoldReason }
  | { readonly kind: "none"; readonly explanation: string };

/** What is looked for. */
export interface PlaceSought {
  readonly request: PlacementRequest;
  readonly now: Date;
  /** By panel: before a node there is refused for want of ports, they have to be read at this instant or later. */
  readonly portsReadSince: ReadonlyMap<string, Date>;
}

/** Places are given out one after the other in one transaction; each search sees the promises of those before it. */
export class PlacementRound {
  readonly #tx: Database;
  readonly #most: number;
  readonly #nodes: readonly KnownNode[];
  readonly #promises: Reservation[];
  readonly #taken = new Set<string>();
  readonly #dedicated = new Map<KnownNode, Set<string>>();
  readonly #free = new Map<KnownNode, readonly PanelAllocation[]>();

  private constructor(tx: Database, most: number, { nodes, promises }: KnownRoom) {
    this.#tx = tx;
    this.#most = most;
    this.#nodes = nodes;
    this.#promises = [...promises];
  }

  /** Reads what is known of panels, to give out at most so many places on them. */
  static async begin(tx: Database, panelIds: readonly string[], most: number): Promise<PlacementRound> {
    return new PlacementRound(tx, most, await readKnownRoom(tx, panelIds));
  }

  /** As `begin`, for one place elsewhere on a panel than on this node. */
  static async beside(tx: Database, panelId: string, nodeId: number): Promise<PlacementRound> {
    const { nodes, promises } = await readKnownRoom(tx, [panelId]);
    return new PlacementRound(tx, 1, { nodes: nodes.filter((node) => node.nodeId !== nodeId), promises });
  }

  /** The best node that has room and ports. One whose daemon is left alone comes late, one of a panel that is held last. */
  async find({ request, now, portsReadSince }: PlaceSought): Promise<Solution> {
    if (request.panels.length === 0) return { kind: "none", explanation: "The product is sold on no panel." };
    const byRoom = findPlace(request, this.#nodes.map(withoutPorts), this.#promises);
    const rows = byRoom.candidates
      .flatMap(
        ({ panelId, nodeId }) => this.#nodes.find((row) => row.panelId === panelId && row.nodeId === nodeId) ?? [],
      )
      .toSorted((one, other) => lateness(one, now) - lateness(other, now));
    const refusals = [byRoom.explanation];
    const old: KnownNode[] = [];
    for (const row of rows) {
      const { panelId, nodeId, panelHold: hold } = row;
      if (hold !== null) return { kind: "panel-held", hold };
      if (row.allocationsReadAt === null) return { kind: "unread", panelId, nodes: [nodeId] };
      const verdict = findPlace(request, [await this.#withPorts(row, request)], this.#promises);
      const ports = verdict.candidates[0]?.ports ?? null;
      if (ports === null) {
        const since = portsReadSince.get(panelId);
        if (since !== undefined && row.allocationsReadAt < since) old.push(row);
        refusals.push(verdict.explanation);
        continue;
      }
      const place = { panelId, nodeId, ports };
      if ([ports.main, ...ports.further].some((port) => port.allocationId === null)) return { kind: "create", place };
      return { kind: "found", place, heldUntil: held(row, now) };
    }
    const [first] = old;
    if (first !== undefined) {
      const { panelId } = first;
      return { kind: "unread", panelId, nodes: old.flatMap((row) => (row.panelId === panelId ? row.nodeId : [])) };
    }
    return { kind: "none", explanation: refusals.filter((text) => text !== "").join(" ") };
  }

  /** A place that was found is not there for those that come after. */
  async promise({ memory, disk, cpu, dedicatedIp }: PlacementRequest, place: Place): Promise<void> {
    const { panelId, nodeId, ports } = place;
    // Ports are remembered by themselves.
    this.#promises.push({ panelId, nodeId, memory, disk, cpu, ports: [] });
    for (const id of allocationIdsOf(place)) this.#taken.add(`${panelId} ${id}`);
    const row = this.#nodes.find((each) => each.panelId === panelId && each.nodeId === nodeId);
    if (dedicatedIp && row !== undefined) (await this.#dedicatedIps(row)).add(ports.main.ip);
  }

  async #withPorts(row: KnownNode, request: PlacementRequest): Promise<NodeFacts> {
    const { panelId, nodeId, facts: node } = row;
    const dedicatedIps = await this.#dedicatedIps(row);
    const anyPort = request.ports === null && !request.dedicatedIp && dedicatedIps.size === 0;
    const allocations = anyPort
      ? await this.#freePort(row)
      : (await portsOfPlan(this.#tx, panelId, nodeId, request)).map((each) =>
          this.#isTaken(panelId, each.id) ? { ...each, assigned: true } : each,
        );
    return { panelId, acceptsOrders: true, node, allocations, dedicatedIps: [...dedicatedIps] };
  }

  async #dedicatedIps(row: KnownNode): Promise<Set<string>> {
    const known = this.#dedicated.get(row);
    if (known !== undefined) return known;
    const read = new Set((await dedicatedIpsOn(this.#tx, row.panelId, row.nodeId)).map(({ ip }) => ip));
    this.#dedicated.set(row, read);
    return read;
  }

  /** One that nobody has, or none. */
  async #freePort(row: KnownNode): Promise<readonly PanelAllocation[]> {
    const { panelId, nodeId } = row;
    const firstOf = (ports: readonly PanelAllocation[]) => ports.find(({ id }) => !this.#isTaken(panelId, id));
    let first = firstOf(this.#free.get(row) ?? []);
    if (first === undefined) {
      const free = await freePortsOn(this.#tx, panelId, nodeId, this.#taken.size + this.#most);
      this.#free.set(row, free);
      first = firstOf(free);
    }
    return first === undefined ? [] : [first];
  }

  #isTaken(panelId: string, allocationId: number): boolean {
    return this.#taken.has(`${panelId} ${allocationId}`);
  }
}

function withoutPorts({ panelId, acceptsOrders, facts: node }: KnownNode): NodeFacts {
  return { panelId, acceptsOrders, node, allocations: null, dedicatedIps: [] };
}

function lateness(row: KnownNode, now: Date): number {
  return row.panelHold !== null ? 2 : held(row, now) !== null ? 1 : 0;
}

function held({ heldUntil }: KnownNode, now: Date): Date | null {
  return heldUntil !== null && heldUntil > now ? heldUntil : null;
}
