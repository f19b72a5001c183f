import { jsonPath, type LocatedProblem } from "../problem.ts";
import type { ProductConfiguration } from "../product/product.ts";
import type { ProductEgg } from "../product/product-egg.ts";
import type { AppliedConfiguration, AppliedVariable } from "./applied-configuration.ts";
import { applyOptions } from "./apply-options.ts";
import { checkOptions } from "./check-options.ts";
import type { OptionValues } from "./option-values.ts";

/** What a customer says when ordering a product. */
export interface OrderChoices {
  /** Key of one of the product's eggs; the first one, or what an option for the egg says, when it is left out. */
  readonly egg?: string | undefined;
  readonly options?: OptionValues | undefined;
  /** Answers for the variables that the product asks. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
}

/** An order applied to its product. */
export interface ConfiguredOrder {
  /** Null as long as there are problems. */
  readonly configuration: AppliedConfiguration | null;
  /** The options with every default filled in. */
  readonly options: OptionValues;
  readonly problems: readonly LocatedProblem[];
}

/** Turns a product and a customer's choices into what the server shall be. Checks by the egg's own rules come after it: `checkConfiguration`. */
export function configureOrder(product: ProductConfiguration, order: OrderChoices): ConfiguredOrder {
  const { values, problems: optionProblems } = checkOptions(product.options, order.options ?? {});
  const problems = [...optionProblems];
  const egg = chosenEgg(product, order, values, problems);
  if (egg === undefined) return { configuration: null, options: values, problems };
  const variables = productVariables(egg, order.variables ?? {}, problems);
  const configuration = configured(product, egg, variables, values);
  return { configuration: problems.length === 0 ? configuration : null, options: values, problems };
}

/** The product as it is ordered when the customer changes nothing; answers that only a customer can give are left out. */
export function startingConfiguration(product: ProductConfiguration): AppliedConfiguration | null {
  const { values } = checkOptions(product.options, {});
  const egg = chosenEgg(product, {}, values, []);
  return egg === undefined ? null : configured(product, egg, productVariables(egg, {}, []), values);
}

function configured(
  product: ProductConfiguration,
  egg: ProductEgg,
  variables: Readonly<Record<string, AppliedVariable>>,
  values: OptionValues,
): AppliedConfiguration {
  const base: AppliedConfiguration = {
    egg: egg.key,
    limits: product.limits,
    featureLimits: product.featureLimits,
    image: egg.image,
    startup: egg.startup,
    variables,
    panels: product.panels,
    dedicatedIp: product.dedicatedIp,
    ports: egg.ports ?? product.ports,
    startOnCompletion: product.startOnCompletion,
    skipScripts: product.skipScripts,
  };
  return applyOptions(base, product.options, values);
}

function chosenEgg(
  product: ProductConfiguration,
  order: OrderChoices,
  values: OptionValues,
  problems: LocatedProblem[],
): ProductEgg | undefined {
  const option = product.options.find((candidate) => candidate.kind === "choice" && candidate.target === "egg");
  const byOption =
    option?.kind === "choice" ? option.choices.find((choice) => choice.value === values[option.id])?.sets : undefined;
  const saidByOption = option !== undefined && Object.hasOwn(order.options ?? {}, option.id);
  if (order.egg !== undefined && saidByOption && byOption !== order.egg)
    problems.push(
      eggProblem(`The order names the egg ${order.egg}, its option ${option.id} another one.`, "Name the egg once."),
    );
  const key = order.egg ?? byOption ?? product.eggs[0]?.key;
  const egg = product.eggs.find((candidate) => candidate.key === key);
  if (egg === undefined)
    problems.push(
      eggProblem(
        `The product has no egg ${JSON.stringify(key)}.`,
        `Choose one of ${product.eggs.map((known) => known.key).join(", ")}.`,
      ),
    );
  return egg;
}

function productVariables(
  egg: ProductEgg,
  answers: Readonly<Record<string, string>>,
  problems: LocatedProblem[],
): Readonly<Record<string, AppliedVariable>> {
  const variables: Record<string, AppliedVariable> = {};
  for (const [name, variable] of Object.entries(egg.variables)) {
    if (variable.kind !== "ask") variables[name] = { value: variable.value, source: variable.kind };
    else {
      const value = answers[name]?.trim() ?? variable.value ?? (variable.optional ? "" : null);
      if (value !== null) variables[name] = { value, source: "asked" };
      else
        problems.push({
          path: jsonPath(["variables", name]),
          code: "variable-unanswered",
          message: `${variable.label} is needed.`,
          remedy: `Give a value for ${name}.`,
        });
    }
  }
  for (const name of Object.keys(answers)) {
    if (egg.variables[name]?.kind === "ask") continue;
    problems.push({
      path: jsonPath(["variables", name]),
      code: "variable-not-asked",
      message: `The product does not ask for ${name}.`,
      remedy: "Leave it out.",
    });
  }
  return variables;
}

function eggProblem(message: string, remedy: string): LocatedProblem {
  return { path: jsonPath(["egg"]), code: "egg-unknown", message, remedy };
}
