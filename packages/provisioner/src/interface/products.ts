import type { z } from "zod";
import type { PanelId } from "../domain/panel.ts";
import type { NodeVerdict } from "../domain/placement/verdict.ts";
import type { ProductConfiguration, ProductId, ProductVersion } from "../domain/product/product.ts";
import type { ProductProblem } from "../domain/product/product-problem.ts";
import type { poolProductSchema, productSchema } from "../domain/product/schema/product-schema.ts";
import type { CommandContext } from "./actor.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import type { Page, PageQuery } from "./page.ts";

/** A product as written by a host: sizes as MiB or texts such as `4 GiB`, what has a default may be left out. */
export type ProductInput = DeepReadonly<z.input<typeof productSchema>>;

/** A product that sells a pool, as written by a host. */
export type PoolProductInput = DeepReadonly<z.input<typeof poolProductSchema>>;

/** A product as answered. */
export interface Product {
  readonly id: ProductId;
  /** Version that new orders get, counted from 1. */
  readonly version: number;
  readonly configuration: ProductConfiguration;
  /** Null while it is sold. */
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** How many more of a product can be sold. */
export interface ProductAvailability {
  readonly productId: ProductId;
  /** Null: without limit, as far as the panels' nodes say. */
  readonly available: number | null;
  /** Per panel and node, with the reason where it is none. */
  readonly nodes: readonly (NodeVerdict & { readonly available: number | null })[];
  /** Panels whose nodes have never been read. */
  readonly unknownPanels: readonly PanelId[];
}

export interface ProductQuery extends PageQuery {
  /** @default false */
  readonly archived?: boolean;
}

/** What is sold. */
export interface Products {
  /**
   * Saves a product; a new version if anything changed, which running services do not get by themselves.
   * The same configuration again changes nothing.
   * @throws InvalidInputError with every problem found in the schema and against the catalogues of its panels, when those have been read.
   */
  put(input: ProductInput | PoolProductInput, context?: CommandContext): Promise<Product>;
  /** Everything that is wrong with a product, catalogue included; saves nothing. */
  check(input: unknown): Promise<readonly ProductProblem[]>;
  /** @throws NotFoundError */
  get(id: ProductId): Promise<Product>;
  list(query?: ProductQuery): Promise<Page<Product>>;
  versions(id: ProductId): Promise<readonly ProductVersion[]>;
  availability(id: ProductId): Promise<ProductAvailability>;
  /** Ends its sale; services go on. Archiving twice is the same as once. Putting the product again sells it once more. */
  archive(id: ProductId, context?: CommandContext): Promise<Product>;
}
