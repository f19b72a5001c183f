/** First pause after a failure. */
const firstMs = 500;
const longestMs = 5 * 60_000;

/** Tries that may fail before a person is asked; with the pauses between them about half an hour. */
export const mostAttempts = 12;

/**
 * How long to wait after the n-th failure: doubling, with half of it left to chance so that what failed together does not come
 * back together.
 */
export function backOffMs(failures: number, random: () => number = Math.random): number {
  const full = Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 20));
  return Math.round(full / 2 + (random() * full) / 2);
}

/** How long to wait when something has been waited for so long: as long again, within the same bounds. */
export function againMs(awaitedMs: number, random: () => number = Math.random): number {
  const full = Math.min(longestMs, Math.max(firstMs, awaitedMs));
  return Math.round(full / 2 + (random() * full) / 2);
}
