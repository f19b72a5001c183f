import { judgeNode } from "./judge-node.ts";
import type { NodeFacts, PlacementRequest, Reservation } from "./placement-request.ts";
import type { PlannedPorts } from "./planned-ports.ts";
import { preferenceOf } from "./preference.ts";
import type { NodeVerdict } from "./verdict.ts";

/** How many more fit on one node. */
export interface NodeAvailability extends NodeVerdict {
  /** Null: without limit, as far as this node's room says and its ports were not read. */
  readonly available: number | null;
}

/** How many more fit. */
export interface Availability {
  readonly available: number | null;
  readonly nodes: readonly NodeAvailability[];
}

/**
 * Counts how many more servers of a kind can be sold, by selling them in thought one after the other. Where several ports
 * compete it is what surely fits, not always the most that could. Counting ends at `upTo` per node.
 */
export function countAvailable(
  request: PlacementRequest,
  nodes: readonly NodeFacts[],
  reservations: readonly Reservation[],
  upTo = 100,
): Availability {
  const counted = nodes.flatMap((facts): readonly NodeAvailability[] => {
    const preference = preferenceOf(facts, request.panels);
    if (preference === null) return [];
    const verdict = judgeNode(request, facts, reservations, preference.named);
    return [{ ...verdict, available: countOn(request, facts, reservations, verdict, upTo) }];
  });
  const without = counted.some(({ available }) => available === null);
  return {
    available: without ? null : counted.reduce((sum, { available }) => sum + (available ?? 0), 0),
    nodes: counted,
  };
}

function countOn(
  request: PlacementRequest,
  facts: NodeFacts,
  reservations: readonly Reservation[],
  first: NodeVerdict,
  upTo: number,
): number | null {
  if (first.obstacles.length > 0) return 0;
  const room = Math.min(
    timesIn(first.freeMemory, request.memory),
    timesIn(first.freeDisk, request.disk),
    timesIn(first.freeCpu, request.cpu),
  );
  if (first.ports === null) return Number.isFinite(room) ? room : null;
  const most = Math.min(room, upTo);
  let here = facts;
  let promised = reservations;
  let ports: PlannedPorts | null = first.ports;
  let count = 0;
  while (ports !== null && count < most) {
    count += 1;
    promised = [...promised, promise(request, facts, ports)];
    if (request.dedicatedIp) here = { ...here, dedicatedIps: [...here.dedicatedIps, ports.main.ip] };
    ports = count < most ? judgeNode(request, here, promised, true).ports : null;
  }
  return count;
}

function promise(
  { memory, disk, cpu }: PlacementRequest,
  { panelId, node }: NodeFacts,
  { main, further }: PlannedPorts,
): Reservation {
  return { panelId, nodeId: node.id, memory, disk, cpu, ports: [main, ...further] };
}

function timesIn(free: number | null, needed: number): number {
  return free === null || needed === 0 ? Number.POSITIVE_INFINITY : Math.floor(free / needed);
}
