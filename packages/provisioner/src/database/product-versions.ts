import { and, eq } from "drizzle-orm";
import type { ProductConfiguration } from "../domain/product/product.ts";
import type { Database } from "./database.ts";
import { productVersions } from "./schema.ts";

/** Product versions, each read once: they never change. */
export interface ProductVersions {
  /**
   * Inside a transaction give that: the embedded database has one connection, which the transaction holds.
   * @throws Error if there is none, which the database's foreign key rules out for services.
   */
  get(productId: string, version: number, tx?: Database): Promise<ProductConfiguration>;
}

const mostKept = 1000;

export function createProductVersions(db: Database): ProductVersions {
  const known = new Map<string, ProductConfiguration>();
  return {
    async get(productId, version, tx = db) {
      const key = `${productId}@${version}`;
      const kept = known.get(key);
      if (kept !== undefined) return kept;
      const [row] = await tx
        .select({ configuration: productVersions.configuration })
        .from(productVersions)
        .where(and(eq(productVersions.productId, productId), eq(productVersions.version, version)));
      if (row === undefined) throw new Error(`There is no version ${version} of the product ${productId}.`);
      if (known.size >= mostKept) known.clear();
      known.set(key, row.configuration);
      return row.configuration;
    },
  };
}
