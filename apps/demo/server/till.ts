import type { Price } from "@hatchery/express";

/** Where money is held, taken and given back, each under the reference of what it is for. */
export interface Till {
  hold(reference: string, customer: string, price: Price | null): void;
  take(reference: string): void;
  giveBack(reference: string): void;
}

/**
 * The demo trusts its customers to pay: it says what a shop would do. A real one asks its payment service here, with the reference as
 * the idempotency key, or moves credit in its own database.
 */
export function createTill(say: (line: string) => void): Till {
  return {
    hold: (reference, customer, price) => say(`till: hold ${inWords(price)} of ${customer} for ${reference}`),
    take: (reference) => say(`till: take what is held for ${reference}`),
    giveBack: (reference) => say(`till: give back what is held for ${reference}`),
  };
}

function inWords(price: Price | null): string {
  return price === null ? "nothing" : `${(price.amount / 100).toFixed(2)} ${price.currency}`;
}
