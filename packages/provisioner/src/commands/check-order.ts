import type { ProductVersions } from "../database/product-versions.ts";
import type { RowReader } from "../database/row-reader.ts";
import type { products } from "../database/schema.ts";
import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";
import { configureOrder, type OrderChoices } from "../domain/option/configure-order.ts";
import { configurePool } from "../domain/option/configure-pool.ts";
import type { OptionValues } from "../domain/option/option-values.ts";
import { problemsAtOptions } from "../domain/option/problems-at-options.ts";
import { checkConfiguration } from "../domain/option/server-environment.ts";
import type { Budget } from "../domain/pool/budget.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import { eggNumbersOn } from "../domain/product/product-egg.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { ProductArchivedError } from "../errors/product-archived-error.ts";
import type { CatalogueCache } from "../panel/catalogue-cache.ts";
import { refuseProblems } from "./parse-input.ts";

/** What an order is checked with. */
export interface OrderParts {
  readonly productOf: RowReader<typeof products>;
  readonly versions: ProductVersions;
  readonly catalogue: CatalogueCache;
}

/** An order that its product offers: of a server, or of a pool. */
export type CheckedOrder = CheckedServer | CheckedPool;

interface CheckedProduct {
  readonly version: number;
  readonly product: ProductConfiguration;
  readonly options: OptionValues;
}

export interface CheckedServer extends CheckedProduct {
  readonly configuration: AppliedConfiguration;
  readonly budget: null;
}

export interface CheckedPool extends CheckedProduct {
  readonly configuration: null;
  readonly budget: Budget;
}

/**
 * Checks what is ordered against the newest version of the product and the rules of the eggs, as far as the catalogues of the panels
 * were read.
 *
 * @throws NotFoundError, ProductArchivedError, InvalidInputError
 */
export async function checkOrder(parts: OrderParts, productId: string, choices: OrderChoices): Promise<CheckedOrder> {
  const row = await parts.productOf(productId);
  if (row === null) throw new NotFoundError("product", productId);
  if (row.archivedAt !== null) throw new ProductArchivedError(productId);
  const product = await parts.versions.get(productId, row.version);
  if (product.kind === "pool") {
    const { budget, options, problems } = configurePool(product, choices);
    refuseProblems(problems);
    if (budget === null) throw new Error("An order without problems has no budget");
    return { version: row.version, product, configuration: null, budget, options };
  }
  const { configuration, options, problems } = configureOrder(product, choices);
  refuseProblems(problems);
  if (configuration === null) throw new Error("An order without problems has no configuration");
  const egg = product.eggs.find((each) => each.key === configuration.egg);
  for (const { panel } of configuration.panels) {
    const catalogue = await parts.catalogue.kept(panel);
    const found = egg && catalogue?.eggs.find((each) => each.id === eggNumbersOn(egg, panel).egg);
    if (found !== undefined)
      refuseProblems(problemsAtOptions(checkConfiguration(found, configuration), product.options));
  }
  return { version: row.version, product, configuration, budget: null, options };
}

/** As {@link checkOrder}, for what takes a server. @throws InvalidInputError for a pool as well */
export async function checkServerOrder(
  parts: OrderParts,
  productId: string,
  choices: OrderChoices,
): Promise<CheckedServer> {
  const checked = await checkOrder(parts, productId, choices);
  if (checked.configuration !== null) return checked;
  throw new InvalidInputError([
    { path: "/product", code: "is-a-pool", message: `The product ${productId} sells a pool, which has no server.` },
  ]);
}
