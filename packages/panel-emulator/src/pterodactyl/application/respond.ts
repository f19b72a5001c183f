import { created, ok, type Reply } from "../../http/reply.ts";
import type { RouteContext } from "../../http/route.ts";
import { applyFilters, type Filters } from "../../lists/filter.ts";
import { applicationPage } from "../../lists/page.ts";
import { paginate } from "../../lists/paginate.ts";
import { applySorts, type Sorts } from "../../lists/sort.ts";
import { renderItem, renderList, type Transformer } from "../../rendering/transformer.ts";
import { type ApplicationScope, applicationScope, wantedIncludes } from "./application-scope.ts";

type ApplicationTransformer<R> = Transformer<R, ApplicationScope>;

/** 200 with one object and the includes that the request wants. */
export function itemReply<R>(context: RouteContext, transformer: ApplicationTransformer<R>, row: R): Reply {
  return ok(renderItem(transformer, row, applicationScope(context), wantedIncludes(context)));
}

/** 201 with the new object and, where the panel gives it, its address. */
export function createdReply<R>(
  context: RouteContext,
  transformer: ApplicationTransformer<R>,
  row: R,
  path?: string,
): Reply {
  const rendered = renderItem(transformer, row, applicationScope(context), wantedIncludes(context));
  return created(path === undefined ? rendered : { ...rendered, meta: { resource: `${context.panel.url}${path}` } });
}

/** 200 with a list that has no pages. */
export function listReply<R>(context: RouteContext, transformer: ApplicationTransformer<R>, rows: readonly R[]): Reply {
  return ok(renderList(transformer, rows, applicationScope(context), wantedIncludes(context)));
}

/** What a paginated list can be asked for. */
export interface PagedList<R> {
  readonly transformer: ApplicationTransformer<R>;
  readonly rows: readonly R[];
  /** Left out: the list ignores filters. */
  readonly filters?: Filters<R>;
  /** Left out: the list ignores sorts. */
  readonly sorts?: Sorts<R>;
}

/** 200 with a page of a list, filtered and sorted as asked. */
export function pageReply<R>(context: RouteContext, { transformer, rows, filters, sorts }: PagedList<R>): Reply {
  const { query, input, path } = context.request;
  const filtered = filters ? applyFilters(rows, input, filters) : rows;
  const sorted = sorts ? applySorts(filtered, input, sorts) : filtered;
  const page = paginate(sorted, applicationPage(query), `${context.panel.url}${path}`);
  const list = renderList(transformer, page.rows, applicationScope(context), wantedIncludes(context));
  return ok({ ...list, meta: page.meta });
}
