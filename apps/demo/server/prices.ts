import type { CustomerOrder, Price } from "@hatchery/express";
import type { PriceBook, ProductPrice } from "./price-book.ts";

export const currency = "EUR";
/** What a month is in prices that are shared out by days. */
export const monthMs = 30 * 86_400_000;

type Priced = Pick<CustomerOrder, "product" | "options">;

/** What the demo's own products cost at first. */
export const demoPrices: Readonly<Record<string, ProductPrice>> = {
  "minecraft-2g": { month: 390, options: {} },
  "minecraft-6g": { month: 990, options: { memory: 150, backups: 50, "own-ip": 300 } },
  "roleplay-8g": { month: 1490, options: { memory: 150, backups: 50, "own-ip": 300 } },
  "minecraft-1g": { month: 250, options: { memory: 150, backups: 50 } },
  "pool-8g": { month: 1290, options: { memory: 150 } },
  voice: { month: 190, options: {} },
  "minecraft-20g": { month: 2990, options: {} },
  "minecraft-48g": { month: 6490, options: {} },
};

/** What an order costs a month: the product and what the options add. */
export function priceOf(book: PriceBook, { product, options = {} }: Priced): Price | null {
  const { month, options: perStep } = book.of(product);
  if (month === null) return null;
  const extras = Object.entries(perStep).map(([id, price]) => price * steps(options[id]));
  return { amount: extras.reduce((sum, extra) => sum + extra, month), currency, per: "month" };
}

/** What a change costs at once: the difference of the two prices for the days that are left. Less is not paid back. */
export function upgradePrice(
  before: Price | null,
  after: Price | null,
  expiresAt: Date | null,
  now: number,
): Price | null {
  if (after === null) return null;
  const left = expiresAt === null ? monthMs : Math.max(0, expiresAt.getTime() - now);
  const amount = Math.round((Math.max(0, after.amount - (before?.amount ?? 0)) * left) / monthMs);
  return { amount, currency };
}

function steps(value: string | number | boolean | undefined): number {
  return typeof value === "string" ? 0 : Number(value ?? 0);
}
