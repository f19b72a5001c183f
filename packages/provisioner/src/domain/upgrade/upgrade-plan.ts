import type { FeatureLimits, ServerLimits } from "../limits.ts";
import type { EggNumbers } from "../product/product-egg.ts";
import type { BrokenRule } from "./change-rules.ts";

/** Something that would be different afterwards. */
export interface Change<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What became of one variable. */
export interface VariableChange {
  readonly name: string;
  /** Null: the server did not have it. */
  readonly from: string | null;
  /** Null: the new egg does not have it. */
  readonly to: string | null;
  /** Whose value it is now: the new product's, the customer's own that was kept, the egg's default, or the port plan's. */
  readonly because: "product" | "customer" | "egg-default" | "port" | "removed";
}

/** Something that may lose the customer's data and has to be accepted. */
export interface DataLossWarning {
  readonly code:
    | "egg-changes"
    | "node-changes"
    | "disk-shrinks"
    | "databases-exceed"
    | "backups-exceed"
    | "further-ports-exceed";
  readonly message: string;
}

/** Something to tell whoever decides; it loses nothing and needs no accepting. */
export interface ShrinkNotice {
  readonly code: "memory-shrinks" | "cpu-shrinks";
  readonly message: string;
}

/** An address that a server gets or loses, because its port plan is another one. */
export interface AddressChange {
  /** `main`, or the name of the further port. */
  readonly role: string;
  readonly ip: string;
  readonly port: number;
}

/** A node by which a person knows it. */
export interface NodeName {
  readonly id: number;
  readonly name: string;
}

export type LimitChanges = { readonly [K in keyof ServerLimits]?: Change<ServerLimits[K]> };
export type FeatureLimitChanges = { readonly [K in keyof FeatureLimits]?: Change<number | null> };

/** A plan, with what the product that the service has lets its customer do. */
export interface OfferedUpgradePlan extends UpgradePlan {
  /** Rules of the product that it breaks: a customer cannot have it. */
  readonly brokenRules: readonly BrokenRule[];
}

/** Every difference that an upgrade would make; nothing was changed for it. */
export interface UpgradePlan {
  /**
   * `needs-another-node`: the node of the server lacks the room or the ports, or is not one of the product's, and the panel has no
   * way to move a server (Pterodactyl), or no other node for it.
   */
  readonly outcome: "nothing-to-do" | "possible" | "needs-another-node";
  readonly limits: LimitChanges;
  readonly featureLimits: FeatureLimitChanges;
  readonly egg: Change<EggNumbers> | null;
  /** The server is moved to another node of its panel, because its own cannot take what it becomes. */
  readonly node: Change<NodeName> | null;
  readonly image: Change<string> | null;
  readonly startup: Change<string> | null;
  readonly variables: readonly VariableChange[];
  /** Addresses are kept where the new port plan allows it. */
  readonly addresses: { readonly added: readonly AddressChange[]; readonly removed: readonly AddressChange[] };
  readonly warnings: readonly DataLossWarning[];
  /** Less memory or CPU: a server that needs more may be killed or slow. */
  readonly notices: readonly ShrinkNotice[];
  /** Why it cannot be done on this node, in words; empty if it can. */
  readonly obstacles: readonly string[];
  /** Which of the panel's endpoints have to be called. */
  readonly calls: { readonly build: boolean; readonly startup: boolean };
  /** The complete environment to send, every required variable included. */
  readonly environment: Readonly<Record<string, string>>;
}
