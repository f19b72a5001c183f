import type { OrderChoices } from "../option/configure-order.ts";
import type { OptionValues } from "../option/option-values.ts";
import type { ChoiceOption } from "../option/product-option.ts";
import type { ProductConfiguration } from "../product/product.ts";

/** Values of variables, by the product's key of the egg that they were set with. */
export type KeptVariables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a service was configured with. */
export interface ServiceChoices {
  readonly egg: string;
  readonly options: OptionValues;
  readonly variables: Readonly<Record<string, string>>;
  /** What the customer had set with other eggs. @default nothing */
  readonly keptVariables?: KeptVariables;
}

/**
 * The choices of a service after a change: what the change does not name stays, as far as the product still has it. The egg
 * is that of the change, else the one it has; an option that decides the egg follows it. Going back to an egg brings back what was
 * answered for it.
 */
export function changeChoices(
  product: ProductConfiguration,
  current: ServiceChoices,
  change: OrderChoices = {},
): OrderChoices & { readonly options: OptionValues } {
  const deciding = product.options.find(decidesEgg);
  const saidByOption = deciding !== undefined && Object.hasOwn(change.options ?? {}, deciding.id);
  const kept = product.eggs.some(({ key }) => key === current.egg) ? current.egg : undefined;
  const egg = change.egg ?? (saidByOption ? undefined : kept);
  const options = {
    ...Object.fromEntries(
      product.options
        .filter(({ id }) => id !== deciding?.id && Object.hasOwn(current.options, id))
        .map(({ id }) => [id, current.options[id] ?? ""]),
    ),
    ...(saidByOption ? {} : choiceOf(deciding, egg)),
    ...change.options,
  };
  const chosen = egg ?? choiceSets(deciding, options) ?? product.eggs[0]?.key;
  const asked = askedBy(product, chosen);
  const answers = { ...keptFor(current, chosen), ...current.variables };
  return {
    egg,
    options,
    variables: {
      ...Object.fromEntries(Object.entries(answers).filter(([name]) => asked.has(name))),
      ...change.variables,
    },
  };
}

/** What the customer had set with an egg that the service has not now. */
export function keptFor(
  { egg, keptVariables }: ServiceChoices,
  wanted: string | undefined,
): Readonly<Record<string, string>> {
  return wanted === undefined || wanted === egg ? {} : (keptVariables?.[wanted] ?? {});
}

function decidesEgg(option: ProductConfiguration["options"][number]): option is ChoiceOption {
  return option.kind === "choice" && option.target === "egg";
}

function choiceOf(deciding: ChoiceOption | undefined, egg: string | undefined): OptionValues {
  const choice = deciding?.choices.find(({ sets }) => sets === egg);
  return deciding === undefined || choice === undefined ? {} : { [deciding.id]: choice.value };
}

function choiceSets(deciding: ChoiceOption | undefined, options: OptionValues): string | undefined {
  const value = deciding === undefined ? undefined : (options[deciding.id] ?? deciding.default);
  return deciding?.choices.find((choice) => choice.value === value)?.sets ?? undefined;
}

function askedBy({ eggs }: ProductConfiguration, egg: string | undefined): ReadonlySet<string> {
  const variables = eggs.find(({ key }) => key === egg)?.variables ?? {};
  return new Set(Object.keys(variables).filter((name) => variables[name]?.kind === "ask"));
}
