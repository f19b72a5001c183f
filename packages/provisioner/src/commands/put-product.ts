import { eq } from "drizzle-orm";
import { databaseNow } from "../database/database-time.ts";
import { panels, products, productVersions } from "../database/schema.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PanelCatalogue } from "../domain/panel-catalogue.ts";
import { jsonPath, type LocatedProblem } from "../domain/problem.ts";
import { checkAgainstCatalogue } from "../domain/product/check-against-catalogue.ts";
import { poolTermsOf } from "../domain/product/pool-terms.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import { readProduct } from "../domain/product/read-product.ts";
import { isSoughtByUuid, resolveEggs } from "../domain/product/resolve-eggs.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { Product } from "../interface/products.ts";
import { getProduct } from "../queries/products.ts";
import { asked } from "./asked.ts";
import { contentHash } from "./content-hash.ts";
import { refuseProblems } from "./parse-input.ts";

/** Reads a product and checks it against what is known of its panels. */
export async function checkProduct(
  context: EngineContext,
  input: unknown,
): Promise<{ readonly product: ProductConfiguration | null; readonly problems: readonly LocatedProblem[] }> {
  const { product, problems } = readProduct(input);
  if (product === null) return { product, problems };
  const catalogues = new Map<PanelId, PanelCatalogue>();
  const unknown: LocatedProblem[] = [];
  for (const [index, { panel }] of product.panels.entries()) {
    const known = await isKnown(context, panel);
    if (!known) unknown.push(unknownPanel(index, panel));
    const sought = known && product.eggs.some((egg) => isSoughtByUuid(egg, panel));
    const kept = await context.catalogue.kept(panel);
    const catalogue = kept ?? (sought ? await asked(() => context.catalogue.get(panel)) : null);
    if (catalogue !== null) catalogues.set(panel, catalogue);
  }
  for (const [index, { product: id }] of (poolTermsOf(product)?.servers ?? []).entries())
    unknown.push(...(await problemsOfPoolServers(context, index, id)));
  const resolved = resolveEggs(product, catalogues);
  return { product: resolved, problems: [...unknown, ...checkAgainstCatalogue(resolved, catalogues)] };
}

async function isKnown(context: EngineContext, panel: PanelId): Promise<boolean> {
  const [row] = await context.database.db.select({ id: panels.id }).from(panels).where(eq(panels.id, panel));
  return row !== undefined;
}

function unknownPanel(index: number, panel: PanelId): LocatedProblem {
  return {
    path: jsonPath(["panels", index, "panel"]),
    code: "panel-unknown",
    message: `There is no panel ${panel}.`,
    remedy: "Put the panel first, or correct its id.",
  };
}

/** What a pool names has to be there, and has to sell servers. */
async function problemsOfPoolServers(
  { database, productVersions }: EngineContext,
  index: number,
  id: string,
): Promise<readonly LocatedProblem[]> {
  const path = jsonPath(["pool", "servers", index, "product"]);
  const [row] = await database.db.select().from(products).where(eq(products.id, id));
  if (row === undefined || row.version === 0)
    return [
      {
        path,
        code: "product-unknown",
        message: `There is no product ${id}.`,
        remedy: "Put the product first, or correct its id.",
      },
    ];
  const { kind } = await productVersions.get(id, row.version);
  if (kind !== "pool") return [];
  return [
    { path, code: "pool-in-pool", message: `The product ${id} is a pool itself.`, remedy: "Name products of servers." },
  ];
}

/** Saves a product, as a new version if anything is different. @throws InvalidInputError */
export async function putProduct(context: EngineContext, input: unknown): Promise<Product> {
  const { product, problems } = await checkProduct(context, input);
  refuseProblems(problems);
  if (product === null) throw new Error("A product without problems was not read");
  const { id } = product;
  const { db } = context.database;
  await db.transaction(async (tx) => {
    const now = await databaseNow(tx);
    await tx.insert(products).values({ id, version: 0, createdAt: now, updatedAt: now }).onConflictDoNothing();
    const [row] = await tx.select().from(products).where(eq(products.id, id)).for("update");
    const before =
      row === undefined || row.version === 0 ? null : await context.productVersions.get(id, row.version, tx);
    const same = before !== null && contentHash(before) === contentHash(product);
    const version = same ? (row?.version ?? 1) : (row?.version ?? 0) + 1;
    if (!same)
      await tx.insert(productVersions).values({ productId: id, version, configuration: product, createdAt: now });
    if (same && row?.archivedAt === null) return;
    await tx.update(products).set({ version, archivedAt: null, updatedAt: now }).where(eq(products.id, id));
  });
  return getProduct(db, id);
}

/** Ends the sale of a product. @throws NotFoundError */
export async function archiveProduct(context: EngineContext, id: string): Promise<Product> {
  const { db } = context.database;
  const product = await getProduct(db, id);
  if (product.archivedAt !== null) return product;
  const now = await databaseNow(db);
  await db.update(products).set({ archivedAt: now, updatedAt: now }).where(eq(products.id, id));
  return getProduct(db, id);
}
