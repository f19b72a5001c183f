import { readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";

const cents = z.number().int().min(0).max(100_000_00);

export const productPrice = z
  .strictObject({
    month: cents.nullable(),
    hour: cents.nullable().default(null),
    options: z.record(z.string().max(100), cents),
  })
  .refine(({ month, hour }) => month === null || hour === null, "Either by the month or by the hour.");

/** What a product costs, in cents. Neither by the month nor by the hour: nothing is said of a price, and nothing is asked for. */
export interface ProductPrice {
  /** A month, paid before. */
  readonly month: number | null;
  /** An hour, charged against a balance after it was used. */
  readonly hour: number | null;
  /** By option, for the same time: of every step of a quantity, of a toggle that is on. */
  readonly options: Readonly<Record<string, number>>;
}

/** What everything costs. A host has this in its billing. */
export interface PriceBook {
  of(product: string): ProductPrice;
  put(product: string, price: ProductPrice): Promise<void>;
}

/** The price book in a file, so that it outlives the process; `prices` are those of a new one. */
export function openPriceBook(file: string, prices: Readonly<Record<string, ProductPrice>>): PriceBook {
  const kept = new Map(Object.entries({ ...prices, ...readPrices(file) }));
  let writing = Promise.resolve();
  return {
    of: (product) => kept.get(product) ?? { month: null, hour: null, options: {} },
    async put(product, price) {
      kept.set(product, price);
      writing = writing.catch(() => undefined).then(() => writeWhole(file, JSON.stringify(Object.fromEntries(kept))));
      await writing;
    },
  };
}

function readPrices(file: string): Readonly<Record<string, ProductPrice>> {
  try {
    return z.record(z.string(), productPrice).parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}

/** Whoever reads it sees the former file or the new one, never half of one. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
