import type { ProductVersions } from "../database/product-versions.ts";
import type { RowReader } from "../database/row-reader.ts";
import type { products } from "../database/schema.ts";
import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";
import { configureOrder, type OrderChoices } from "../domain/option/configure-order.ts";
import type { OptionValues } from "../domain/option/option-values.ts";
import { problemsAtOptions } from "../domain/option/problems-at-options.ts";
import { checkConfiguration } from "../domain/option/server-environment.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import { eggNumbersOn } from "../domain/product/product-egg.ts";
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

/** An order that its product offers. */
export interface CheckedOrder {
  readonly version: number;
  readonly product: ProductConfiguration;
  readonly configuration: AppliedConfiguration;
  readonly options: OptionValues;
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
  return { version: row.version, product, configuration, options };
}
