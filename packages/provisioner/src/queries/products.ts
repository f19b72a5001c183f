import { and, asc, desc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import { products, productVersions } from "../database/schema.ts";
import type { ProductVersion } from "../domain/product/product.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { productQuery } from "../http/products.ts";
import type { Page } from "../interface/page.ts";
import type { Product, ProductQuery } from "../interface/products.ts";
import { defaultLimit, idAt, pageOfRows } from "./cursor.ts";

const newest = and(eq(productVersions.productId, products.id), eq(productVersions.version, products.version));
const columns = { product: products, configuration: productVersions.configuration };

interface ProductWithConfiguration {
  readonly product: typeof products.$inferSelect;
  readonly configuration: ProductVersion["configuration"];
}

function productFromRow({ product, configuration }: ProductWithConfiguration): Product {
  return { ...product, configuration };
}

export async function getProduct(db: Database, id: string): Promise<Product> {
  const [row] = await db.select(columns).from(products).innerJoin(productVersions, newest).where(eq(products.id, id));
  if (row === undefined) throw new NotFoundError("product", id);
  return productFromRow(row);
}

export async function listProducts(db: Database, query: ProductQuery = {}): Promise<Page<Product>> {
  const { cursor, limit = defaultLimit, archived = false } = parseInput(productQuery, query);
  const after = idAt(cursor);
  const rows = await db
    .select(columns)
    .from(products)
    .innerJoin(productVersions, newest)
    .where(
      and(
        after === null ? undefined : gt(products.id, after),
        archived ? isNotNull(products.archivedAt) : isNull(products.archivedAt),
      ),
    )
    .orderBy(asc(products.id))
    .limit(limit + 1);
  return pageOfRows(rows, limit, (row) => row.product.id, productFromRow);
}

/** Newest first. */
export async function listProductVersions(db: Database, id: string): Promise<readonly ProductVersion[]> {
  await getProduct(db, id);
  return db
    .select()
    .from(productVersions)
    .where(eq(productVersions.productId, id))
    .orderBy(desc(productVersions.version));
}
