import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnownPages } from "../../src/import/known-pages.ts";

/** Looks for numbers in a list that goes by number; answers the pages that were read and what was on them. */
function search(list: readonly number[], wanted: readonly number[], perPage: number) {
  const pages = Math.max(1, Math.ceil(list.length / perPage));
  const known = new KnownPages(perPage);
  const read: number[] = [];
  const seen = new Set<number>();
  for (const number of wanted) {
    for (let page = known.pageFor(number); page !== null; page = known.pageFor(number)) {
      const numbers = list.slice((page - 1) * perPage, page * perPage);
      read.push(page);
      known.add(page, pages, numbers);
      for (const each of numbers) seen.add(each);
    }
  }
  return { read, seen, pages };
}

const numbersFrom = (first: number, count: number, step = 1) =>
  Array.from({ length: count }, (_, at) => first + at * step);

describe("the pages of a list that goes by number", () => {
  it("are one for the end of a list without gaps", () => {
    expect(search(numbersFrom(1, 10_000), numbersFrom(9_600, 200), 500).read).toEqual([20]);
  });

  it("are two for numbers on both sides of a border", () => {
    expect(search(numbersFrom(1, 10_000), numbersFrom(4_900, 200), 500).read).toEqual([10, 11]);
  });

  it("are the one of the end, and one behind it, where many of the first servers are gone", () => {
    expect(search(numbersFrom(9_000, 1_000), numbersFrom(9_700, 50), 500).read).toEqual([20, 2]);
  });

  it("are few where every third number is there", () => {
    expect(search(numbersFrom(1, 10_000, 3), numbersFrom(15_001, 60, 3), 500).read.length).toBeLessThanOrEqual(4);
  });

  it("are read to their end, each once, for everything", () => {
    expect(search(numbersFrom(1, 2_600), numbersFrom(1, 2_600), 500).read).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("hold every wanted number that exists, and none is read twice, whatever the gaps", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 120 });
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 1, max: 20 }), (all, wanted, perPage) => {
        const list = all.toSorted((one, other) => one - other);
        const { read, seen, pages } = search(list, wanted, perPage);
        expect(new Set(read).size).toBe(read.length);
        expect(read.filter((page) => page > pages).length).toBeLessThanOrEqual(1);
        expect(wanted.filter((number) => list.includes(number) && !seen.has(number))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
