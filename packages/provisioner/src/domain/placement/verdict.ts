import type { PanelId } from "../panel.ts";
import type { PlannedPorts } from "./planned-ports.ts";

/** Why a node cannot take a server. */
export interface NodeObstacle {
  readonly code:
    | "panel-closed"
    | "not-public"
    | "in-maintenance"
    | "memory-short"
    | "disk-short"
    | "cpu-short"
    | "no-free-port"
    | "no-dedicated-ip";
  /** In words, with the figures: `1024 MiB of memory short`. */
  readonly message: string;
}

/** What was found about one node. */
export interface NodeVerdict {
  readonly panelId: PanelId;
  readonly nodeId: number;
  readonly nodeName: string;
  /** Empty: it fits. */
  readonly obstacles: readonly NodeObstacle[];
  /** The ports to take, when it fits and allocations were known. */
  readonly ports: PlannedPorts | null;
  /** MiB still to sell before this server; null means without limit. Negative when oversold. */
  readonly freeMemory: number | null;
  readonly freeDisk: number | null;
  /** Percent of a core, as `freeMemory`; null on panels that do not count it. */
  readonly freeCpu: number | null;
  /** Share of the node that is sold, by memory, disk or CPU, whichever is most: 0 is empty, 1 full. */
  readonly load: number;
  /** False: the panel itself would find no room here with `deploy` (it takes an overallocation of -1 for minus one percent). Give it an allocation instead. */
  readonly panelCanDeploy: boolean;
}

/** The outcome of looking for a place. */
export interface PlacementVerdict {
  /** Nodes that fit, best first. */
  readonly candidates: readonly NodeVerdict[];
  /** Nodes that do not, in the order they were looked at. */
  readonly refused: readonly NodeVerdict[];
  /** One sentence per node; empty if something fits. */
  readonly explanation: string;
}
