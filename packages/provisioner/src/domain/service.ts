import type { CustomerId } from "./customer.ts";
import type { AppliedConfiguration } from "./option/applied-configuration.ts";
import type { OptionValues } from "./option/option-values.ts";
import type { PanelId } from "./panel.ts";
import type { Budget } from "./pool/budget.ts";
import type { ProductId } from "./product/product.ts";

/** The host's own number or word for one sold server, for example an order or invoice line. Chosen by the host, unique, never reused. */
export type ServiceId = string;

/** The states of a service, in the order of its life. A state changes only after the panel confirmed what it says. */
export const serviceStates = ["pending", "installing", "active", "suspended", "terminated", "failed"] as const;

/**
 * - `pending`: sold; the panel has no server of it yet, as far as we know.
 * - `installing`: the server exists and the daemon installs it.
 * - `active`: installed and usable.
 * - `suspended`: the panel confirmed the suspension; data is kept.
 * - `terminated`: the server is gone from the panel. Final.
 * - `failed`: needs a person; reason and remedy stand on the operation that gave up.
 */
export type ServiceState = (typeof serviceStates)[number];

export const suspensionReasons = ["expired", "requested", "found-on-panel", "pool"] as const;

/**
 * Why a service is suspended. Renewing lifts a suspension for `expired` only; `requested` and `found-on-panel` are lifted by
 * unsuspending. `pool`: because the pool that it was made in is; it ends with that.
 */
export type SuspensionReason = (typeof suspensionReasons)[number];

/** The panel's server that belongs to a service. */
export interface ServerReference {
  /** Number in the application API. */
  readonly id: number;
  readonly uuid: string;
  /** Eight characters; how the client API addresses it. */
  readonly identifier: string;
  readonly nodeId: number;
}

/** An address of a service, as customers are told it. */
export interface ServiceAddress {
  readonly allocationId: number;
  readonly ip: string;
  /** The name to show instead of the ip, if the panel has one. */
  readonly alias: string | null;
  readonly port: number;
  /** `main`, or the name of a further port in the product's port plan; `extra` for those that no plan made. */
  readonly role: string;
}

/** One sold server's life. */
export interface Service {
  readonly id: ServiceId;
  readonly state: ServiceState;
  readonly customerId: CustomerId;
  readonly productId: ProductId;
  /** Running services keep the version they were sold. */
  readonly productVersion: number;
  /** Key of the chosen one of the product's eggs; empty for a pool. */
  readonly egg: string;
  readonly options: OptionValues;
  /** What the customer answered for the variables that the product asks. */
  readonly variables: Readonly<Record<string, string>>;
  /** What the server was last given: the old side of the next upgrade. Null until it was made or imported. */
  readonly applied: AppliedConfiguration | null;
  /** The pool that it was made in; null: it was sold by itself. */
  readonly poolId: ServiceId | null;
  /** What its servers may have together, if it is a pool; null: it is a server. */
  readonly budget: Budget | null;
  readonly orderId: string | null;
  /** Name on the panel; null until it was made. */
  readonly name: string | null;
  /** The panel it lives on, or that was chosen for it; null before placement. */
  readonly panelId: PanelId | null;
  readonly server: ServerReference | null;
  readonly addresses: readonly ServiceAddress[];
  readonly expiresAt: Date | null;
  /** Since when it is cancelled for the end of its paid time; null: it is not. */
  readonly cancelledAt: Date | null;
  readonly suspensionReason: SuspensionReason | null;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly terminatedAt: Date | null;
}
