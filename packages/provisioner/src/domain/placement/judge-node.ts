import { cpuRoom, diskRoom, memoryRoom, panelCanDeploy } from "./capacity.ts";
import type { NodeFacts, PlacementRequest, Reservation } from "./placement-request.ts";
import type { PlannedPorts } from "./planned-ports.ts";
import { explainPorts } from "./ports/explain-ports.ts";
import { anyOnePort, type PortFacts, searchPorts } from "./ports/solve-port-plan.ts";
import type { NodeObstacle, NodeVerdict } from "./verdict.ts";

/** Judges one node. Every obstacle is named, not only the first. Reservations of other nodes are ignored. */
export function judgeNode(
  request: Pick<PlacementRequest, "memory" | "disk" | "cpu" | "dedicatedIp" | "ports">,
  facts: NodeFacts,
  reservations: readonly Reservation[],
  named: boolean,
): NodeVerdict {
  const { node, panelId, acceptsOrders } = facts;
  const here = reservations.filter((each) => each.panelId === panelId && each.nodeId === node.id);
  const memory = memoryRoom(node, here);
  const disk = diskRoom(node, here);
  const cpu = cpuRoom(node, here);
  const { ports, obstacle } = judgePorts(request, facts, here);
  const obstacles = [
    ...(acceptsOrders ? [] : [{ code: "panel-closed", message: "the panel takes no new orders" } as const]),
    ...(node.public || named ? [] : [{ code: "not-public", message: "not public" } as const]),
    ...(node.maintenance ? [{ code: "in-maintenance", message: "in maintenance" } as const] : []),
    ...shortage("memory-short", "MiB of memory", request.memory, memory.free),
    ...shortage("disk-short", "MiB of disk", request.disk, disk.free),
    ...shortage("cpu-short", "% of CPU", request.cpu, cpu.free),
    ...(obstacle === null ? [] : [obstacle]),
  ];
  return {
    panelId,
    nodeId: node.id,
    nodeName: node.name,
    obstacles,
    ports: obstacles.length === 0 ? ports : null,
    freeMemory: memory.free,
    freeDisk: disk.free,
    freeCpu: cpu.free,
    load: Math.max(memory.load, disk.load, cpu.load),
    panelCanDeploy: panelCanDeploy(node, request),
  };
}

/** Nothing is short for a server without a limit: the panel counts it as 0. */
function shortage(
  code: "memory-short" | "disk-short" | "cpu-short",
  what: string,
  needed: number,
  free: number | null,
): readonly NodeObstacle[] {
  if (needed === 0 || free === null || needed <= free) return [];
  return [{ code, message: `${needed - free} ${what} short` }];
}

const tooScattered: NodeObstacle = {
  code: "no-free-port",
  message: "the free ports are too scattered to find room for every block of ports in reasonable time",
};

function judgePorts(
  { ports, dedicatedIp }: Pick<PlacementRequest, "dedicatedIp" | "ports">,
  { allocations, dedicatedIps }: NodeFacts,
  reservations: readonly Reservation[],
): { readonly ports: PlannedPorts | null; readonly obstacle: NodeObstacle | null } {
  if (allocations === null) return { ports: null, obstacle: null };
  const plan = ports ?? anyOnePort;
  const facts: PortFacts = { allocations, dedicatedIps, reserved: reservations.flatMap((each) => each.ports) };
  const solution = searchPorts(plan, facts, dedicatedIp);
  switch (solution.kind) {
    case "found":
      return { ports: solution.ports, obstacle: null };
    case "unsolved":
      return { ports: null, obstacle: tooScattered };
    case "none":
      return { ports: null, obstacle: explainPorts(plan, facts, dedicatedIp) };
  }
}
