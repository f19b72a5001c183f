import type { Page, PageQuery } from "@hatchery/provisioner";
import type { CsvCell } from "./csv-pieces.ts";

/** The rows of a table. */
export type CsvRows = AsyncGenerator<readonly CsvCell[]>;

const rowsAtOnce = 200;

/** A header and everything that a list has below it, read page by page. The first page is read before the header is given. */
export async function* pagedTable<Item>(
  header: readonly string[],
  list: (page: PageQuery) => Promise<Page<Item>>,
  rowsOf: (items: readonly Item[]) => Iterable<readonly CsvCell[]> | Promise<Iterable<readonly CsvCell[]>>,
): CsvRows {
  let page = await list({ limit: rowsAtOnce });
  yield header;
  for (;;) {
    yield* await rowsOf(page.items);
    if (page.nextCursor === null) return;
    page = await list({ limit: rowsAtOnce, cursor: page.nextCursor });
  }
}
