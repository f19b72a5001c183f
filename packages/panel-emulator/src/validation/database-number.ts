import { leadingNumber } from "./php-values.ts";

const widest = { unsigned: [0, 4_294_967_295], signed: [-2_147_483_648, 2_147_483_647] } as const;

/** What a column of integers stores: fractions are rounded, of texts the number they begin with counts, what does not fit is cut to the bound. */
export function databaseInteger(value: unknown, range: keyof typeof widest = "unsigned"): number {
  const number = leadingNumber(value as never) || 0;
  const [least, most] = widest[range];
  return Math.min(most, Math.max(least, Math.sign(number) * Math.round(Math.abs(number)))) + 0;
}

/** What a column of booleans stores for a value that the rule `boolean` lets through. */
export function databaseBoolean(value: unknown): boolean {
  return value === true || value === 1 || value === "1";
}
