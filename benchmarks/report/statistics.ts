/** The value below which the share of the values lies; `quantile(values, 0.5)` is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Three significant digits, as numbers are compared. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** The median of how long an action takes, in ms; `before` is not timed. */
export async function medianTime(
  times: number,
  action: (time: number) => Promise<unknown>,
  before: (time: number) => Promise<unknown> = () => Promise.resolve(),
): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    await before(time);
    const began = performance.now();
    await action(time);
    taken.push(performance.now() - began);
  }
  return median(taken);
}
