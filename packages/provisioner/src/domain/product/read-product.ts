import type { LocatedProblem } from "../problem.ts";
import { checkEggs } from "./consistency/check-eggs.ts";
import { checkLifecycle } from "./consistency/check-lifecycle.ts";
import { checkProductOptions } from "./consistency/check-options.ts";
import { checkPanels } from "./consistency/check-panels.ts";
import { checkPool } from "./consistency/check-pool.ts";
import { checkPorts } from "./consistency/check-ports.ts";
import type { ProductConfiguration } from "./product.ts";
import { poolProductSchema, productSchema } from "./schema/product-schema.ts";
import { schemaProblems } from "./schema/schema-problems.ts";

/** A product that was read. */
export interface ReadProduct {
  /** Null as long as there are problems. */
  readonly product: ProductConfiguration | null;
  readonly problems: readonly LocatedProblem[];
}

/** Reads a product as a host wrote it: its form, then how its parts fit together. `checkAgainstCatalogue` comes after it. */
export function readProduct(input: unknown): ReadProduct {
  const parsed = isPool(input) ? poolProductSchema.safeParse(input) : productSchema.safeParse(input);
  if (!parsed.success) return { product: null, problems: schemaProblems(parsed.error) };
  const product: ProductConfiguration = parsed.data;
  const problems = [checkPanels, checkEggs, checkPorts, checkProductOptions, checkLifecycle, checkPool].flatMap(
    (check) => check(product),
  );
  return { product: problems.length === 0 ? product : null, problems };
}

function isPool(input: unknown): boolean {
  return typeof input === "object" && input !== null && "kind" in input && input.kind === "pool";
}
