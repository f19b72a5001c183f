import type { Budget, MostOfServer } from "../pool/budget.ts";
import type { ProductConfiguration, ProductId } from "./product.ts";

/** What a pool product sells: a budget, and which servers may be made within it. */
export interface PoolTerms {
  readonly budget: Budget;
  /** Server products whose servers customers may make in it, each with its own eggs, panels and options. */
  readonly servers: readonly PoolServers[];
}

/** A product of which a pool may have servers. */
export interface PoolServers {
  readonly product: ProductId;
  /** The most that one server of it may have here. */
  readonly most: MostOfServer;
}

/** The terms of a pool product; null for what sells servers. */
export function poolTermsOf({ kind, pool }: ProductConfiguration): PoolTerms | null {
  return kind === "pool" ? (pool ?? null) : null;
}
