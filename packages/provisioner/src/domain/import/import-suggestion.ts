import type { CustomerId } from "../customer.ts";
import type { ProductId } from "../product/product.ts";
import type { ServiceId } from "../service.ts";

/** A product that a server could be. */
export interface ProductSuggestion {
  readonly productId: ProductId;
  readonly productVersion: number;
  /** Key of the product's egg. */
  readonly egg: string;
  /** 1: egg and every limit are the same; less: so much of it is. */
  readonly score: number;
  /** What is different, in words. */
  readonly differences: readonly string[];
}

/** Conflicts that a host may accept by name, entry by entry. */
export const acceptableConflicts = ["foreign-external-id", "other-owner", "owner-is-administrator"] as const;

/**
 * - `foreign-external-id`: the reference that another system keeps there is replaced.
 * - `other-owner`: the service is the customer's although somebody else's account owns the server; no account is linked.
 * - `owner-is-administrator`: the server is an administrator's; no account is linked.
 */
export type AcceptableConflict = (typeof acceptableConflicts)[number];

/** A reason not to import a server without a person's word. */
export interface ImportConflict {
  readonly code:
    | AcceptableConflict
    | "already-linked"
    | "egg-not-in-product"
    | "named-twice"
    | "no-customer"
    | "no-product"
    | "not-installed"
    | "not-the-pools-customer"
    | "pool-full"
    | "pool-not-active"
    | "product-not-in-pool"
    | "server-not-found"
    | "service-exists"
    | "several-customers"
    | "several-products";
  readonly message: string;
  readonly remedy: string;
}

/** Whose account a server is on the panel. */
export interface ServerOwner {
  readonly panelUserId: number;
  readonly email: string;
  readonly username: string;
  readonly externalId: string | null;
  readonly administrator: boolean;
}

/** What we would make of a server that has no service. */
export interface ImportSuggestion {
  readonly serverId: number;
  readonly serverName: string;
  /** As it is on the panel now. */
  readonly externalId: string | null;
  /** It will come in as a suspended service. */
  readonly suspended: boolean;
  readonly owner: ServerOwner | null;
  /** The id that its external id names, if that is free; else made of the panel and the server's number. */
  readonly serviceId: ServiceId;
  /** Best first. */
  readonly products: readonly ProductSuggestion[];
  /** Null: nobody or several. */
  readonly customerId: CustomerId | null;
  readonly customerBecause: "link" | "external-id" | "email" | null;
  /** Empty: it can be imported as suggested. */
  readonly conflicts: readonly ImportConflict[];
}
