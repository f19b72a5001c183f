import { UncaughtError } from "../errors/uncaught-error.ts";
import type { Page } from "./page.ts";

/** A part of a list with the whole list's length. */
export interface Paginated<R> {
  readonly rows: readonly R[];
  readonly meta: { readonly pagination: Pagination };
}

interface Pagination {
  readonly total: number;
  readonly count: number;
  readonly per_page: number;
  readonly current_page: number;
  readonly total_pages: number;
  readonly links: { readonly previous?: string; readonly next?: string };
}

/**
 * Cuts a page out of a list. Its links carry the page's number and nothing else of the query, unless the list keeps it.
 * @param url The list's address without a query.
 * @param kept The part of the query that the links keep, encoded.
 * @throws {UncaughtError} for a negative size, which the panel's database refuses.
 */
export function paginate<R>(rows: readonly R[], page: Page, url: string, kept = ""): Paginated<R> {
  const linkTo = (number: number) => `${url}?${kept === "" ? "" : `${kept}&`}page=${number}`;
  if (page.size < 0 && rows.length > 0) throw new UncaughtError("QueryException");
  const from = (page.number - 1) * page.size;
  const cut = rows.slice(from, from + page.size);
  const pages = Math.max(1, Math.ceil(rows.length / page.exactSize));
  const links = {
    ...(page.number > 1 && { previous: linkTo(page.number - 1) }),
    ...(page.number < pages && { next: linkTo(page.number + 1) }),
  };
  return {
    rows: cut,
    meta: {
      pagination: {
        total: rows.length,
        count: cut.length,
        per_page: page.size,
        current_page: page.number,
        total_pages: pages,
        links,
      },
    },
  };
}
