import type { CustomerOrder, Price } from "@hatchery/express";
import type { PriceBook, ProductPrice } from "./price-book.ts";

export const currency = "EUR";
/** What a month is in prices that are shared out by days. */
export const monthMs = 30 * 86_400_000;

type Priced = Pick<CustomerOrder, "product" | "options">;

const monthly = (month: number, options: ProductPrice["options"] = {}) => ({ month, hour: null, options });

/** What the demo's own products cost at first. */
export const demoPrices: Readonly<Record<string, ProductPrice>> = {
  "minecraft-2g": monthly(390),
  "minecraft-6g": monthly(990, { memory: 150, backups: 50, "own-ip": 300 }),
  "roleplay-8g": monthly(1490, { memory: 150, backups: 50, "own-ip": 300 }),
  "minecraft-1g": monthly(250, { memory: 150, backups: 50 }),
  "minecraft-hourly": { month: null, hour: 2, options: { memory: 1 } },
  "pool-8g": monthly(1290, { memory: 150 }),
  "pool-24g": monthly(3490, { memory: 140 }),
  voice: monthly(190),
  "minecraft-20g": monthly(2990),
  "minecraft-48g": monthly(6490),
};

/** What an order costs a month or an hour: the product and what the options add. */
export function priceOf(book: PriceBook, { product, options = {} }: Priced): Price | null {
  const { month, hour, options: perStep } = book.of(product);
  const base = hour ?? month;
  if (base === null) return null;
  const extras = Object.entries(perStep).map(([id, price]) => price * steps(options[id]));
  const amount = extras.reduce((sum, extra) => sum + extra, base);
  return { amount, currency, per: hour === null ? "month" : "hour" };
}

/** In cents; null: it is not sold by the hour. */
export function priceByTheHour(book: PriceBook, priced: Priced): number | null {
  const price = priceOf(book, priced);
  return price?.per === "hour" ? price.amount : null;
}

/**
 * What a change costs at once: the difference of the two prices for the days that are left. Less is not paid back, and what is paid by
 * the hour costs nothing before it is used.
 */
export function upgradePrice(
  before: Price | null,
  after: Price | null,
  expiresAt: Date | null,
  now: number,
): Price | null {
  if (after === null || after.per === "hour") return null;
  const left = expiresAt === null ? monthMs : Math.max(0, expiresAt.getTime() - now);
  const amount = Math.round((Math.max(0, after.amount - (before?.amount ?? 0)) * left) / monthMs);
  return { amount, currency };
}

function steps(value: string | number | boolean | undefined): number {
  return typeof value === "string" ? 0 : Number(value ?? 0);
}
