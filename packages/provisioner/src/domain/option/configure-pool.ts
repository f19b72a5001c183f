import { type Budget, budgetNames } from "../pool/budget.ts";
import { jsonPath, type LocatedProblem } from "../problem.ts";
import { poolTermsOf } from "../product/pool-terms.ts";
import type { ProductConfiguration } from "../product/product.ts";
import { checkOptions } from "./check-options.ts";
import type { OrderChoices } from "./configure-order.ts";
import type { OptionValues } from "./option-values.ts";

/** An order of a pool applied to its product. */
export interface ConfiguredPool {
  /** Null as long as there are problems. */
  readonly budget: Budget | null;
  /** The options with every default filled in. */
  readonly options: OptionValues;
  readonly problems: readonly LocatedProblem[];
}

/** Turns a pool product and a customer's choices into a budget. Quantities add to what the product has. */
export function configurePool(product: ProductConfiguration, choices: OrderChoices): ConfiguredPool {
  const terms = poolTermsOf(product);
  const { values, problems } = checkOptions(product.options, choices.options ?? {});
  const found = [...problems, ...foreign(choices)];
  if (terms === null || found.length > 0) return { budget: null, options: values, problems: found };
  const budget: { -readonly [Name in keyof Budget]: Budget[Name] } = { ...terms.budget };
  for (const option of product.options) {
    const name = budgetNames.find((each) => each === option.target);
    const before = name === undefined ? null : budget[name];
    if (option.kind !== "quantity" || name === undefined || before === null) continue;
    budget[name] = before + Number(values[option.id] ?? 0) * option.unit;
  }
  return { budget, options: values, problems: found };
}

/** A pool has no game. */
function foreign({ egg, variables }: OrderChoices): readonly LocatedProblem[] {
  const given = [
    ...(egg === undefined ? [] : [["egg"]]),
    ...Object.keys(variables ?? {}).map((name) => ["variables", name]),
  ];
  return given.map((path) => ({
    path: jsonPath(path),
    code: "not-of-pools",
    message: "A pool has no server of its own, and so neither an egg nor variables.",
    remedy: "Leave it out, and say it when a server is made in the pool.",
  }));
}
