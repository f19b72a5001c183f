import { seededRandom } from "./seeded-randomness.ts";

/** Draws that belong together; another stream of the same seed does not change when more is drawn from this one. */
export interface Draws {
  /** From 0 to 1. */
  fraction(): number;
  /** A whole number from the first to the last. */
  whole(first: number, last: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** The draws of one purpose in the world of one seed. */
export function drawsOf(seed: number, purpose: string): Draws {
  let mixed = seed ^ 0x9e3779b9;
  for (const letter of purpose) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const fraction = seededRandom(mixed);
  return {
    fraction,
    whole: (first, last) => first + Math.floor(fraction() * (last - first + 1)),
    chance: (probability) => fraction() < probability,
    pick: (items) => items[Math.floor(fraction() * items.length)] as (typeof items)[number],
  };
}
