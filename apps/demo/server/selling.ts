import { createHash } from "node:crypto";
import type { HourlyBooks } from "@hatchery/examples/hourly-books";
import type { OrderingHooks, PaymentHooks, RenewalHooks, UpgradeHooks } from "@hatchery/express";
import type { Account } from "./accounts.ts";
import type { PriceBook } from "./price-book.ts";
import { monthMs, priceByTheHour, priceOf, upgradePrice } from "./prices.ts";
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

interface SellingOptions {
  readonly accounts: readonly Account[];
  readonly prices: PriceBook;
  readonly books: HourlyBooks;
  readonly till: Till;
}

const tooLittle = {
  allowed: false,
  status: 402,
  message: "Your balance is less than what an hour of it costs.",
  remedy: "Top up your balance, then order again.",
} as const;

const paidByTheHour = {
  allowed: false,
  status: 409,
  message: "It is paid by the hour and has no end.",
  remedy: "Top up your balance: it goes on as long as there is something left.",
} as const;

const otherKindOfPrice = {
  allowed: false,
  status: 409,
  message: "What is paid by the hour and what is paid by the month do not become one another.",
  remedy: "Order the other one, and end this one.",
} as const;

/**
 * What customers may do by themselves: everything, for its price. By the month it is held before anything is stored, and taken or given
 * back after; by the hour the price of an hour is set aside, and what is used is charged.
 */
export function createSelling({ accounts, prices, books, till }: SellingOptions): Selling {
  const endings = {
    settle: ({ reference }) => till.take(reference),
    release: ({ reference }) => till.giveBack(reference),
  } satisfies Pick<PaymentHooks<never, never>, "settle" | "release">;
  const isByTheHour = (reference: string) => books.open().some(({ service }) => service === orderNumber(reference));
  return {
    ordering: {
      settle(grant) {
        if (!isByTheHour(grant.reference)) endings.settle(grant);
      },
      release(grant) {
        if (isByTheHour(grant.reference)) books.giveBack(orderNumber(grant.reference));
        else endings.release(grant);
      },
      authorize(order, { customer, reference }) {
        const id = orderNumber(reference);
        const perHour = priceByTheHour(prices, order);
        if (perHour === null) till.hold(reference, customer, priceOf(prices, order));
        else if (!books.setAside(id, customer, perHour)) return tooLittle;
        const account = accounts.find((candidate) => candidate.id === customer);
        return {
          allowed: true,
          id,
          orderId: id,
          expiresAt: perHour === null ? new Date(Date.now() + monthMs) : null,
          ...(account && { customer: customerOf(account) }),
        };
      },
      price: (order) => priceOf(prices, order),
    },
    renewal: {
      ...endings,
      authorize({ productId: product, options }, { customer, reference }) {
        const price = priceOf(prices, { product, options });
        if (price?.per === "hour") return paidByTheHour;
        till.hold(reference, customer, price);
        return { allowed: true, period: { months: 1 } };
      },
    },
    upgrades: {
      ...endings,
      authorize({ productId, options, expiresAt }, target, { customer, reference }) {
        const before = priceOf(prices, { product: productId, options });
        const after = priceOf(prices, { product: target.product ?? productId, options: target.options ?? options });
        if ((before?.per === "hour") !== (after?.per === "hour")) return otherKindOfPrice;
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
