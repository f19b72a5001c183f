import { accepted, type Checked, refused } from "./problem.ts";

/** A size as hosts write it: MiB as a number, or a text such as `4 GiB`, `4096 MB`, `1.5GiB`. */
export type SizeInput = number | string;

/** MiB per unit. */
const units: Readonly<Record<string, number>> = {
  b: 1 / 1024 ** 2,
  k: 1 / 1024,
  m: 1,
  g: 1024,
  t: 1024 ** 2,
};

/** The panel stores sizes in a signed 32-bit column. */
const largestMib = 2 ** 31 - 1;

/**
 * Reads a size as whole MiB.
 *
 * Every unit is binary: `MB`, `M` and `MiB` are all 1,048,576 bytes, `GB`, `G` and `GiB` all 1024 of these. The panel labels
 * its MiB as MB and hosts sell "4 GB" for 4096, so the decimal reading would give customers less than they bought.
 * A bare number is MiB. Fractions are fine as long as whole MiB come out.
 */
export function parseSize(input: SizeInput): Checked<number> {
  const match = /^(\d+(?:\.\d+)?)\s*(?:([bkmgt])|([kmgt])i?b)?$/i.exec(String(input).trim());
  if (match === null)
    return refused(
      "size-unreadable",
      `${JSON.stringify(input)} is no size.`,
      'Write MiB as a number, or a text such as "4 GiB".',
    );
  const unit = (match[2] ?? match[3] ?? "m").toLowerCase();
  const mib = Number(match[1]) * (units[unit] ?? 1);
  if (!Number.isInteger(mib))
    return refused(
      "size-not-whole",
      `${JSON.stringify(input)} is ${mib} MiB, but the panel counts whole MiB.`,
      `Write ${Math.ceil(mib)} for the next larger one.`,
    );
  if (mib > largestMib)
    return refused(
      "size-too-large",
      `${JSON.stringify(input)} is more than the panel can store.`,
      `Write at most ${formatSize(2 ** 30)}.`,
    );
  return accepted(mib);
}

/** Writes MiB in the largest unit that needs at most two decimals, so that reading it gives the same MiB back: `1536` is `1.5 GiB`. */
export function formatSize(mib: number): string {
  for (const [factor, unit] of [
    [1024 ** 2, "TiB"],
    [1024, "GiB"],
  ] as const) {
    if (mib >= factor && Number.isInteger((mib / factor) * 100)) return `${mib / factor} ${unit}`;
  }
  return `${mib} MiB`;
}
