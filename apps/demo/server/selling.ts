import { createHash } from "node:crypto";
import type { OrderingHooks, PaymentHooks, RenewalHooks, UpgradeHooks } from "@hatchery/express";
import type { Account } from "./accounts.ts";
import type { PriceBook } from "./price-book.ts";
import { monthMs, priceOf, upgradePrice } from "./prices.ts";
import type { Till } from "./till.ts";

const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** A number for an order that people can read out to each other; the same whenever the same request is asked about. */
export function orderNumber(reference: string): string {
  const digest = createHash("sha256").update(reference).digest();
  return `H-${Array.from(digest.subarray(0, 6), (byte) => alphabet[byte % alphabet.length]).join("")}`;
}

interface Selling {
  readonly ordering: OrderingHooks;
  readonly renewal: RenewalHooks;
  readonly upgrades: UpgradeHooks;
}

/** What customers may do by themselves: everything, for its price. It is held before anything is stored, and taken or given back after. */
export function createSelling(accounts: readonly Account[], book: PriceBook, till: Till): Selling {
  const endings = {
    settle: ({ reference }) => till.take(reference),
    release: ({ reference }) => till.giveBack(reference),
  } satisfies Pick<PaymentHooks<never, never>, "settle" | "release">;
  return {
    ordering: {
      ...endings,
      authorize(order, { customer, reference }) {
        till.hold(reference, customer, priceOf(book, order));
        const account = accounts.find((candidate) => candidate.id === customer);
        const id = orderNumber(reference);
        return {
          allowed: true,
          id,
          orderId: id,
          expiresAt: new Date(Date.now() + monthMs),
          ...(account && { customer: customerOf(account) }),
        };
      },
      price: (order) => priceOf(book, order),
    },
    renewal: {
      ...endings,
      authorize({ productId, options }, { customer, reference }) {
        till.hold(reference, customer, priceOf(book, { product: productId, options }));
        return { allowed: true, period: { months: 1 } };
      },
    },
    upgrades: {
      ...endings,
      authorize({ productId, options, expiresAt }, target, { customer, reference }) {
        const before = priceOf(book, { product: productId, options });
        const after = priceOf(book, { product: target.product ?? productId, options: target.options ?? options });
        till.hold(reference, customer, upgradePrice(before, after, expiresAt, Date.now()));
        return { allowed: true };
      },
    },
  };
}

/** An account as the provisioner wants a customer. */
export function customerOf({ id, email, firstName, lastName }: Account) {
  return { id, email, firstName, lastName };
}
