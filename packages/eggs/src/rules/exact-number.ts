import { PanelBreaks } from "./outcome.ts";

/** A number without rounding: a fraction. */
interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/** Digits that an exponent may add before the panel gives up. */
const largestExponent = 1000;
const plain = /^[+-]?\d{1,15}$/;
const decimal = /^([+-]?)(\d*)(\.?)(\d*)(?:e([+-]?\d+))?$/i;
const ratio = /^([+-]?\d+?)\/?(\d+)$/;

/** Compares two numbers exactly, whatever their length: negative, 0 or positive. */
export function compareExactly(one: string, other: string | null): number {
  if (other !== null && plain.test(one) && plain.test(other)) return Number(one) - Number(other);
  const [a, b] = [read(one), read(other)];
  const difference = a.above * b.below - b.above * a.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether a number can be divided by another without a rest. */
export function isMultiple(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)];
  if (b.above === 0n) return false;
  return (a.above * b.below) % (b.above * a.below) === 0n;
}

function read(text: string | null): Fraction {
  const found = text === null ? null : text.includes("/") ? ratio.exec(text) : decimal.exec(text);
  if (found === null || (!text?.includes("/") && `${found[2]}${found[4]}` === ""))
    throw new PanelBreaks(
      `${JSON.stringify(text ?? "")} is no number`,
      text === null ? "TypeError" : "NumberFormatException",
    );
  if (text?.includes("/")) {
    const below = BigInt(found[2] ?? 0);
    if (below === 0n) throw new PanelBreaks(`${text} divides by zero`, "DivisionByZeroException");
    return { above: BigInt(found[1]?.replace("+", "") ?? 0), below };
  }
  const [, sign, integral = "", , fraction = "", exponent = "0"] = found;
  const shift = Number(exponent) - fraction.length;
  if (Math.abs(Number(exponent)) > largestExponent)
    throw new PanelBreaks(`the exponent of ${text} is too large`, "MathException");
  const digits = BigInt(`${integral}${fraction}`) * (sign === "-" ? -1n : 1n);
  return shift >= 0
    ? { above: digits * 10n ** BigInt(shift), below: 1n }
    : { above: digits, below: 10n ** BigInt(-shift) };
}
