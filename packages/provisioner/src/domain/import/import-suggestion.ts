import type { CustomerId } from "../customer.ts";
import type { ProductId } from "../product/product.ts";

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

/** A reason not to import a server without a person's word. */
export interface ImportConflict {
  readonly code:
    | "already-linked"
    | "foreign-external-id"
    | "no-product"
    | "several-products"
    | "no-customer"
    | "several-customers"
    | "service-exists";
  readonly message: string;
  readonly remedy: string;
}

/** What we would make of a server that has no service. */
export interface ImportSuggestion {
  readonly serverId: number;
  readonly serverName: string;
  /** Best first. */
  readonly products: readonly ProductSuggestion[];
  /** Null: nobody or several. */
  readonly customerId: CustomerId | null;
  readonly customerBecause: "link" | "external-id" | "email" | null;
  /** Empty: it can be imported as suggested. */
  readonly conflicts: readonly ImportConflict[];
}
