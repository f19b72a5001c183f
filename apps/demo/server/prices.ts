import type { CustomerOrder, Price } from "@hatchery/express";

/** Cents a month. A host reads these from its billing. */
const base: Readonly<Record<string, number>> = {
  "minecraft-2g": 390,
  "minecraft-6g": 990,
  "roleplay-8g": 1490,
  voice: 190,
  "minecraft-20g": 2990,
  "minecraft-48g": 6490,
};

const perStep: Readonly<Record<string, number>> = { memory: 150, backups: 50, "own-ip": 300 };

/** What an order costs: the product and what the options add. */
export function priceOf({ product, options = {} }: Pick<CustomerOrder, "product" | "options">): Price | null {
  const amount = base[product];
  if (amount === undefined) return null;
  const extras = Object.entries(perStep).map(([id, price]) => price * steps(options[id]));
  return { amount: extras.reduce((sum, extra) => sum + extra, amount), currency: "EUR", per: "month" };
}

function steps(value: string | number | boolean | undefined): number {
  return typeof value === "string" ? 0 : Number(value ?? 0);
}
