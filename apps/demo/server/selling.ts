import { randomInt } from "node:crypto";
import type { OrderingHooks, RenewalHooks, UpgradeHooks } from "@hatchery/express";
import type { Account } from "./accounts.ts";
import { priceOf } from "./prices.ts";

const monthMs = 30 * 86_400_000;
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** A number for an order that people can read out to each other. */
export function newOrderNumber(): string {
  return `H-${Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join("")}`;
}

/** The end of a month that begins now, or where the one before ends. */
export function nextMonth(from: Date | null, now = new Date()): Date {
  return new Date(Math.max(from?.getTime() ?? 0, now.getTime()) + monthMs);
}

interface Selling {
  readonly ordering: OrderingHooks;
  readonly renewal: RenewalHooks;
  readonly upgrades: UpgradeHooks;
}

/** The demo trusts its customers to pay: every order is allowed, for a month. A real shop takes the money here. */
export function createSelling(accounts: readonly Account[]): Selling {
  return {
    ordering: {
      entitle(_order, { customer }) {
        const account = accounts.find((candidate) => candidate.id === customer);
        const id = newOrderNumber();
        return {
          allowed: true,
          id,
          orderId: id,
          expiresAt: nextMonth(null),
          ...(account && { customer: customerOf(account) }),
        };
      },
      price: (order) => priceOf(order),
    },
    renewal: { entitle: (service) => ({ allowed: true, expiresAt: nextMonth(service.expiresAt) }) },
    upgrades: { entitle: () => ({ allowed: true }) },
  };
}

/** An account as the provisioner wants a customer. */
export function customerOf({ id, email, firstName, lastName }: Account) {
  return { id, email, firstName, lastName };
}
