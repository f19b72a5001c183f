import type { PanelAllocation, PanelNode } from "../../../src/domain/panel-catalogue.ts";
import type { NodeFacts, PlacementRequest } from "../../../src/domain/placement/placement-request.ts";

/** An empty public node of 8 GiB and 100 GiB in location 1. */
export function aNode(changes: Partial<PanelNode> = {}): PanelNode {
  return {
    id: 1,
    name: "west-1",
    locationId: 1,
    public: true,
    maintenance: false,
    memory: 8192,
    memoryOverallocate: 0,
    disk: 102_400,
    diskOverallocate: 0,
    allocatedMemory: 0,
    allocatedDisk: 0,
    ...changes,
  };
}

/** A node of panel `eu` with free ports. */
export function facts(
  node: Partial<PanelNode> = {},
  allocations: readonly PanelAllocation[] | null = freePorts([25565]),
  panelId = "eu",
): NodeFacts {
  return { panelId, acceptsOrders: true, node: aNode(node), allocations, dedicatedIps: [] };
}

/** Allocations of one address; ids follow the ports. */
export function freePorts(
  ports: readonly number[],
  { ip = "198.51.100.11", taken = [] as readonly number[] } = {},
): PanelAllocation[] {
  return ports.map((port) => ({
    id: port + (ip === "198.51.100.11" ? 0 : 100_000),
    ip,
    alias: null,
    port,
    assigned: taken.includes(port),
  }));
}

/** All ports from one to another. */
export function portsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A server of 4 GiB and 10 GiB, anywhere on panel `eu`. */
export function aRequest(changes: Partial<PlacementRequest> = {}): PlacementRequest {
  return {
    memory: 4096,
    disk: 10_240,
    cpu: 100,
    dedicatedIp: false,
    ports: null,
    panels: [{ panel: "eu", nodes: [], locations: [] }],
    nodeOrder: "least-loaded",
    ...changes,
  };
}
