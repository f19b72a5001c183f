import type { Envelope } from "./envelope.ts";
import { type PanelPromise, panelPromise, type WithResponse } from "./panel-promise.ts";

/** Where a page stands in its list. Lists that the panel sends whole are their own only page. */
export interface Pagination {
  readonly total: number;
  readonly count: number;
  readonly per_page: number;
  readonly current_page: number;
  readonly total_pages: number;
}

export interface Page<T> {
  readonly items: T[];
  readonly pagination: Pagination;
}

/** A list of the panel. Nothing is asked for until it is read; reading it again asks again. */
export interface PanelList<T, P extends Page<T> = Page<T>> extends AsyncIterable<T> {
  /** One page, from 1. Beyond the last one it is empty. */
  page(number: number): PanelPromise<P>;
  /** All of it, page after page, or as much as `limit` says. */
  all(options?: { readonly limit?: number }): Promise<T[]>;
}

/** Fetches a page; each request is built anew, because the panel's own links lose filters, includes and order. */
export type FetchPage<T> = (number: number) => Promise<WithResponse<{ items: T[]; body: Envelope }>>;

export function panelList<T, P extends Page<T> = Page<T>>(fetchPage: FetchPage<T>): PanelList<T, P> {
  const page = async (number: number): Promise<WithResponse<P>> => {
    const { data, response } = await fetchPage(number);
    const { items, body } = data;
    const { pagination, ...meta } = (body.meta ?? {}) as { pagination?: Pagination & { links?: unknown } };
    const { links: _, ...known } = pagination ?? {
      total: items.length,
      count: items.length,
      per_page: items.length,
      current_page: 1,
      total_pages: 1,
    };
    return { data: { ...meta, items, pagination: known } as unknown as P, response };
  };
  const list: PanelList<T, P> = {
    page: (number) => panelPromise(page(number)),
    async all({ limit } = {}) {
      const items: T[] = [];
      for await (const item of walk(limit)) items.push(item);
      return items;
    },
    [Symbol.asyncIterator]: () => walk(),
  };
  async function* walk(left = Number.POSITIVE_INFINITY): AsyncGenerator<T> {
    for (let number = 1; left > 0; number++) {
      const { items, pagination } = (await page(number)).data;
      yield* items.slice(0, left);
      left -= items.length;
      if (number >= pagination.total_pages) return;
    }
  }
  return list;
}
