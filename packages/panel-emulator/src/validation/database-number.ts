import { UncaughtError } from "../errors/uncaught-error.ts";
import { asText } from "./php-values.ts";

const widest = { unsigned: [0, 4_294_967_295], signed: [-2_147_483_648, 2_147_483_647] } as const;

/**
 * What a column of integers stores: fractions are rounded, texts become numbers.
 * @throws {UncaughtError} for numbers that do not fit.
 */
export function databaseInteger(value: unknown, range: keyof typeof widest = "unsigned"): number {
  const number = Number(asText(value as never) ?? Number.NaN);
  const rounded = Math.sign(number) * Math.round(Math.abs(number));
  const [least, most] = widest[range];
  if (Number.isNaN(rounded) || rounded < least || rounded > most) throw new UncaughtError("QueryException");
  return rounded + 0;
}

/** What a column of booleans stores for a value that the rule `boolean` lets through. */
export function databaseBoolean(value: unknown): boolean {
  return value === true || value === 1 || value === "1";
}
