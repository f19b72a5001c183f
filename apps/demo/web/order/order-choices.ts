import type { Offer } from "../api/model.ts";
import type { OfferOption, OptionValues, OrderDraft } from "../api/offers.ts";

/** What the visitor has chosen so far. */
export interface OrderChoices {
  readonly egg: string;
  readonly name: string;
  readonly options: OptionValues;
  readonly variables: Readonly<Record<string, string>>;
}

export function initialChoices(offer: Offer, egg: string): OrderChoices {
  const options = offer.options.map((option) => [option.id, option.default] as const);
  return {
    egg: offer.eggs.some((each) => each.key === egg) ? egg : (offer.eggs[0]?.key ?? ""),
    name: "",
    options: Object.fromEntries(
      options.filter((entry): entry is readonly [string, string | number | boolean] => entry[1] !== null),
    ),
    variables: {},
  };
}

/** The order as it is sent: every asked variable with what is shown for it, an empty name left to the shop. */
export function draftOf(offer: Offer, choices: OrderChoices): OrderDraft {
  const asked = offer.eggs.find((egg) => egg.key === choices.egg)?.asks ?? [];
  const variables = asked.map((ask) => [ask.variable, choices.variables[ask.variable] ?? ask.default ?? ""] as const);
  const name = choices.name.trim();
  return {
    product: offer.id,
    ...(choices.egg && { egg: choices.egg }),
    options: choices.options,
    variables: Object.fromEntries(variables),
    ...(name ? { name } : {}),
  };
}

/** What an offer has of each thing that options may add to, before they do. */
export function basesOf({ pool, limits, featureLimits }: Offer): Readonly<Record<string, number | null>> {
  if (pool) return pool.budget;
  const { memory, swap, disk, cpu } = limits;
  return { memory, swap, disk, cpu, ...featureLimits };
}

/** A limit or feature limit with what the options add to it. */
export function totalOf(offer: Offer, options: OptionValues, target: string, base: number): number {
  const adds = (option: OfferOption) =>
    option.kind === "quantity" && option.decides === target
      ? Number(options[option.id] ?? option.default) * option.unit
      : 0;
  return offer.options.reduce((total, option) => total + adds(option), base);
}
