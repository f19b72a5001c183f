import type { AppliedConfiguration } from "../../domain/option/applied-configuration.ts";
import type { PlacementRequest } from "../../domain/placement/placement-request.ts";
import type { PlannedPorts } from "../../domain/placement/planned-ports.ts";
import type { ServiceAddress } from "../../domain/service.ts";

/** A place on a node. */
export interface Place {
  readonly panelId: string;
  readonly nodeId: number;
  readonly ports: PlannedPorts;
}

/** A place that is promised, with its addresses as customers are told them. */
export interface PromisedPlace extends Place {
  readonly addresses: readonly ServiceAddress[];
}

/** The room and ports that a configuration needs. */
export function placementRequest(
  configuration: AppliedConfiguration,
  nodeOrder: PlacementRequest["nodeOrder"],
): PlacementRequest {
  const { limits, dedicatedIp, ports, panels } = configuration;
  return { memory: limits.memory, disk: limits.disk, cpu: limits.cpu, dedicatedIp, ports, panels, nodeOrder };
}

/** The allocations of a place that exist on the panel. */
export function allocationIdsOf({ ports: { main, further } }: Place): readonly number[] {
  return [main, ...further].flatMap(({ allocationId }) => allocationId ?? []);
}
