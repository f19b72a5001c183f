import { createHash } from "node:crypto";
import type { OrderingHooks, PaymentHooks, RenewalHooks, UpgradeHooks } from "@hatchery/express";
import type { Account } from "./accounts.ts";
import { priceOf } from "./prices.ts";
import type { Till } from "./till.ts";

const monthMs = 30 * 86_400_000;
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
export function createSelling(accounts: readonly Account[], till: Till): Selling {
  const endings = {
    settle: ({ reference }) => till.take(reference),
    release: ({ reference }) => till.giveBack(reference),
  } satisfies Pick<PaymentHooks<never, never>, "settle" | "release">;
  return {
    ordering: {
      ...endings,
      authorize(order, { customer, reference }) {
        till.hold(reference, customer, priceOf(order));
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
      price: (order) => priceOf(order),
    },
    renewal: {
      ...endings,
      authorize({ productId, options }, { customer, reference }) {
        till.hold(reference, customer, priceOf({ product: productId, options }));
        return { allowed: true, period: { months: 1 } };
      },
    },
    upgrades: {
      ...endings,
      authorize({ productId, options }, target, { customer, reference }) {
        const before = priceOf({ product: productId, options });
        const after = priceOf({ product: target.product ?? productId, options: target.options ?? options });
        const more = Math.max(0, (after?.amount ?? 0) - (before?.amount ?? 0));
        till.hold(reference, customer, after && { ...after, amount: more });
        return { allowed: true };
      },
    },
  };
}

/** An account as the provisioner wants a customer. */
export function customerOf({ id, email, firstName, lastName }: Account) {
  return { id, email, firstName, lastName };
}
