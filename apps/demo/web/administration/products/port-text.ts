interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** `25565, 30120-30130` as people write it. */
export function rangesText(ranges: readonly PortRange[]): string {
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(", ");
}

/** Reads what {@link rangesText} writes. What is no number becomes 0, which the check refuses with words. */
export function readRanges(text: string): PortRange[] {
  return wordsOf(text).map((part) => {
    const [first, last = first] = part.split("-").map((number) => Number.parseInt(number, 10) || 0);
    return { first: first ?? 0, last: last ?? 0 };
  });
}

/** Words with commas between them. */
export function wordsOf(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}
