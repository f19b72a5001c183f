import { newIdempotencyKey } from "@hatchery/express/client";
import type { Offer } from "../api/model.ts";
import type { OfferOption, OptionValue } from "../api/offers.ts";
import { initialChoices, type OrderChoices } from "./order-choices.ts";

/** An order that is being filled in. */
export interface OrderInWork {
  readonly choices: OrderChoices;
  /** Under which it is placed once, however often it is sent. Another one after every change: that is another order. */
  readonly key: string;
}

const prefix = "hatchery.order.";

/** What was chosen for a product before, as far as it is still offered; kept for this tab, through sign-in and reload. */
export function orderInWork(offer: Offer, eggInUrl: string): OrderInWork {
  const fresh = { choices: initialChoices(offer, eggInUrl), key: newIdempotencyKey() };
  const kept = sessionStorage.getItem(prefix + offer.id);
  if (kept === null) return fresh;
  const { choices, key } = JSON.parse(kept) as OrderInWork;
  const options = offer.options.flatMap((option) => {
    const value = choices.options[option.id];
    return value !== undefined && isOffered(option, value) ? [[option.id, value] as const] : [];
  });
  return {
    key,
    choices: {
      ...initialChoices(offer, eggInUrl || choices.egg),
      name: choices.name,
      options: { ...fresh.choices.options, ...Object.fromEntries(options) },
      variables: choices.variables,
    },
  };
}

export function keepOrder(product: string, order: OrderInWork): void {
  sessionStorage.setItem(prefix + product, JSON.stringify(order));
}

export function forgetOrder(product: string): void {
  sessionStorage.removeItem(prefix + product);
}

/** What somebody has filled in is not the next one's business. */
export function forgetOrders(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}

function isOffered(option: OfferOption, value: OptionValue): boolean {
  switch (option.kind) {
    case "quantity":
      return typeof value === "number" && value >= option.minimum && value <= option.maximum;
    case "choice":
      return option.choices.some((choice) => choice.value === value);
    case "toggle":
      return typeof value === "boolean";
    case "text":
      return typeof value === "string";
  }
}
