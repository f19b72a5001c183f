import type { PanelId } from "../panel.ts";
import type { PanelAllocation, PanelNode } from "../panel-catalogue.ts";
import type { NodeOrder, PanelTarget } from "../product/product.ts";
import type { PortPlan } from "./port-plan.ts";

/** What has to find a place. */
export interface PlacementRequest {
  /** MiB; 0 means no limit and takes no room, as on the panel. */
  readonly memory: number;
  readonly disk: number;
  /** Percent of a core; 0 means no limit and takes no room. */
  readonly cpu: number;
  readonly dedicatedIp: boolean;
  /** Null: any one free port. */
  readonly ports: PortPlan | null;
  readonly panels: readonly PanelTarget[];
  readonly nodeOrder: NodeOrder;
}

/** Room promised to an order that the panel does not show yet. */
export interface Reservation {
  readonly panelId: PanelId;
  readonly nodeId: number;
  readonly memory: number;
  readonly disk: number;
  /** @default 0 */
  readonly cpu?: number;
  readonly ports: readonly ReservedPort[];
}

export interface ReservedPort {
  readonly ip: string;
  readonly port: number;
}

/** A node with what is known about its ports. */
export interface NodeFacts {
  readonly panelId: PanelId;
  /** False: the panel serves what it has and takes no new orders. */
  readonly acceptsOrders: boolean;
  readonly node: PanelNode;
  /** Null: not read; ports are then not judged. */
  readonly allocations: readonly PanelAllocation[] | null;
  /** Addresses that were sold to one server alone: nothing else may go there. */
  readonly dedicatedIps: readonly string[];
}
