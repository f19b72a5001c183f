import type { OrderingHooks, PaymentHooks, RenewalHooks, UpgradeHooks } from "@hatchery/express";
import type { Credits } from "./credits.ts";

/** Cents a month. */
const prices: Readonly<Record<string, number | undefined>> = {
  "block-world": 500,
  "big-block-world": 900,
  "huge-block-world": 2900,
};
const notEnough = { allowed: false, status: 402, message: "Your credit does not suffice." } as const;

/** The three hooks of a host that sells for prepaid credits: reserve, then take or give back, under the reference of the request. */
export function sellingForCredits(credits: Credits) {
  const endings = {
    settle: ({ reference }) => credits.take(reference),
    release: ({ reference }) => credits.giveBack(reference),
  } satisfies Pick<PaymentHooks<never, never>, "settle" | "release">;

  const ordering: OrderingHooks = {
    ...endings,
    price: ({ product }) => ({ amount: prices[product] ?? 0, currency: "EUR", per: "month" }),
    authorize({ product }, { customer, reference }) {
      if (!credits.reserve(reference, customer, prices[product] ?? 0)) return notEnough;
      return {
        allowed: true,
        id: `order-${reference}`,
        customer: { id: customer, email: `${customer}@shop.example.com` },
        expiresAt: new Date(Date.now() + 30 * 86_400_000),
      };
    },
  };
  const renewal: RenewalHooks = {
    ...endings,
    authorize: ({ productId }, { customer, reference }) =>
      credits.reserve(reference, customer, prices[productId] ?? 0)
        ? { allowed: true, period: { months: 1 } }
        : notEnough,
  };
  const upgrades: UpgradeHooks = {
    ...endings,
    authorize({ productId }, target, { customer, reference }) {
      const difference = (prices[target.product ?? productId] ?? 0) - (prices[productId] ?? 0);
      return credits.reserve(reference, customer, Math.max(0, difference)) ? { allowed: true } : notEnough;
    },
  };
  return { ordering, renewal, upgrades };
}
