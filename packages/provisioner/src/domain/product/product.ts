import type { LifecyclePolicy } from "../lifecycle/lifecycle-policy.ts";
import type { FeatureLimits, ServerLimits } from "../limits.ts";
import type { ProductOption } from "../option/product-option.ts";
import type { PanelId } from "../panel.ts";
import type { PortPlan } from "../placement/port-plan.ts";
import type { ChangeRules } from "../upgrade/change-rules.ts";
import type { Meter } from "../usage/meter.ts";
import type { PoolTerms } from "./pool-terms.ts";
import type { ProductEgg } from "./product-egg.ts";

export type ProductId = string;

/** Where servers of a product may go on one panel. */
export interface PanelTarget {
  readonly panel: PanelId;
  /** Nodes tried first, in this order. Naming a node here allows it although it is not public. */
  readonly nodes: readonly number[];
  /** Locations whose public nodes are tried next, in this order; for panels that have locations. */
  readonly locations: readonly number[];
  /**
   * Tags, for panels that have these: public nodes with the first one are tried next, then those with the second.
   * Without nodes, locations and tags: every public node of the panel.
   */
  readonly tags?: readonly string[] | undefined;
}

/** Which of several nodes that suit equally gets the server. */
export type NodeOrder = "least-loaded" | "packed";

/** What to do when the panel already has an account with the customer's e-mail. */
export type UserConflictPolicy = "link" | "refuse" | "ask";

/** What is sold: checked, with every default filled in. Saved again as it is, it stays the same. */
export interface ProductConfiguration {
  readonly id: ProductId;
  readonly name: string;
  readonly description: string;
  /**
   * `server`: a service of it is a server. `pool`: it is a budget, within which its customer makes servers; what a product says of
   * servers is empty then. Left out: `server`.
   */
  readonly kind?: "server" | "pool" | undefined;
  /** What a pool sells; only where the kind is `pool`. */
  readonly pool?: PoolTerms | undefined;
  /** In order of preference; the next one is tried when nothing fits on the one before. */
  readonly panels: readonly PanelTarget[];
  readonly nodeOrder: NodeOrder;
  readonly limits: ServerLimits;
  readonly featureLimits: FeatureLimits;
  /** The first one is taken when the order names none. */
  readonly eggs: readonly ProductEgg[];
  /** Start the server when its installation ends. */
  readonly startOnCompletion: boolean;
  /** Do not run the egg's installation script. */
  readonly skipScripts: boolean;
  /**
   * Look into a server once before it is called active: one whose egg has an installation script and in which there is nothing was
   * not installed, whatever the panel says. Only where the panel has a client key. Left out in what was stored before this was kept.
   */
  readonly verifyInstallation?: boolean;
  /** The main address must belong to no other server. */
  readonly dedicatedIp: boolean;
  /** Null: the panel chooses any free port. */
  readonly ports: PortPlan | null;
  /** Template of the server's name. */
  readonly serverName: string;
  /** Template of the server's description. */
  readonly serverDescription: string;
  readonly options: readonly ProductOption[];
  readonly lifecycle: LifecyclePolicy;
  readonly userConflict: UserConflictPolicy;
  /**
   * What becomes of an order for which no node has room: `refuse` answers `sold_out` before anything is stored or paid; `wait` takes it,
   * and it needs somebody who makes room and tries it again. Left out in what was stored before this was kept: `wait`.
   */
  readonly whenFull?: "refuse" | "wait" | undefined;
  /** What customers may make of a service that they have. Left out in what was stored before this was kept: everything. */
  readonly changes?: ChangeRules | undefined;
  /** What happens to another backup where there are as many as were sold: with `replace-oldest`, the oldest that is not locked gives way. Left out: `refuse`. */
  readonly backupsAtLimit?: "refuse" | "replace-oldest" | undefined;
  /** How the use of its services is measured. Left out: it is not. */
  readonly meter?: Meter | undefined;
}

/** A product as it was at one time. Versions count from 1; a service keeps the one it was sold. */
export interface ProductVersion {
  readonly productId: ProductId;
  readonly version: number;
  readonly configuration: ProductConfiguration;
  readonly createdAt: Date;
}
