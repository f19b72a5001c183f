interface ReadPage {
  readonly page: number;
  readonly first: number;
  readonly last: number;
}

/** What the pages that were read tell about a list that goes by number, and where in it a number can be. */
export class KnownPages {
  readonly #perPage: number;
  readonly #read: ReadPage[] = [];
  #pages = Number.POSITIVE_INFINITY;

  /** `perPage` is how many numbers every page but the last has. */
  constructor(perPage: number) {
    this.#perPage = perPage;
  }

  /** Takes note of a page and of how many there are; one without numbers is behind the end. */
  add(page: number, pages: number, numbers: readonly number[]): void {
    const [first] = numbers;
    const last = numbers.at(-1);
    this.#pages = first === undefined ? Math.min(pages, page - 1) : pages;
    if (first !== undefined && last !== undefined) this.#read.push({ page, first, last });
  }

  /** The page to read next in order to find a number; null when its place has been read, whether or not it was there. */
  pageFor(number: number): number | null {
    let below = { page: 0, number: 0 };
    let above = { page: this.#pages + 1, number: Number.POSITIVE_INFINITY };
    for (const { page, first, last } of this.#read) {
      if (first <= number && number <= last) return null;
      if (last < number && page > below.page) below = { page, number: last };
      if (first > number && page < above.page) above = { page, number: first };
    }
    const between = above.page - below.page - 1;
    if (between <= 0) return null;
    const distance = number - below.number;
    // Numbers that follow each other without a gap put it on this page; gaps put it on one before.
    const atLatest = Math.min(between, Math.ceil(distance / this.#perPage));
    if (above.number === Number.POSITIVE_INFINITY) return below.page + atLatest;
    const evenly = Math.ceil((between * distance) / (above.number - below.number));
    return below.page + Math.min(atLatest, evenly);
  }
}
