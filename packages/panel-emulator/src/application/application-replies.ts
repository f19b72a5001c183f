import { inputAt } from "../http/panel-request.ts";
import { created, ok, type Reply } from "../http/reply.ts";
import type { RouteContext } from "../http/route.ts";
import { applyFilters, type Filters } from "../lists/filter.ts";
import { applicationPage } from "../lists/page.ts";
import { paginate } from "../lists/paginate.ts";
import { applySorts, type Sorts } from "../lists/sort.ts";
import { type IncludeTree, parseIncludes } from "../rendering/include-tree.ts";
import { renderItem, renderList, type Transformer } from "../rendering/transformer.ts";

/** What a paginated list can be asked for. */
export interface PagedList<R, Scope> {
  readonly transformer: Transformer<R, Scope>;
  readonly rows: readonly R[];
  /** Left out: the list ignores filters. */
  readonly filters?: Filters<R>;
  /** Left out: the list ignores sorts. */
  readonly sorts?: Sorts<R>;
  /** Rows of a page unless asked otherwise. @default 50 */
  readonly perPage?: number;
}

/** The includes that a request wants. */
export function wantedIncludes({ request }: RouteContext): IncludeTree {
  return parseIncludes(inputAt(request.input, "include"));
}

/** The answers of an application API whose transformers work in a scope of their own. */
export function createApplicationReplies<Scope>(scopeOf: (context: RouteContext) => Scope) {
  return {
    /** 200 with one object and the includes that the request wants. */
    itemReply<R>(context: RouteContext, transformer: Transformer<R, Scope>, row: R): Reply {
      return ok(renderItem(transformer, row, scopeOf(context), wantedIncludes(context)));
    },

    /** 201 with the new object and, where the panel gives it, its address. */
    createdReply<R>(context: RouteContext, transformer: Transformer<R, Scope>, row: R, path?: string): Reply {
      const rendered = renderItem(transformer, row, scopeOf(context), wantedIncludes(context));
      return created(
        path === undefined ? rendered : { ...rendered, meta: { resource: `${context.panel.url}${path}` } },
      );
    },

    /** 200 with a list that has no pages. */
    listReply<R>(context: RouteContext, transformer: Transformer<R, Scope>, rows: readonly R[]): Reply {
      return ok(renderList(transformer, rows, scopeOf(context), wantedIncludes(context)));
    },

    /** 200 with a page of a list, filtered and sorted as asked. */
    pageReply<R>(context: RouteContext, list: PagedList<R, Scope>): Reply {
      const { transformer, rows, filters, sorts } = list;
      const { query, input, path } = context.request;
      const filtered = filters ? applyFilters(rows, input, filters) : rows;
      const sorted = sorts ? applySorts(filtered, input, sorts) : filtered;
      const page = paginate(sorted, applicationPage(query, list.perPage), `${context.panel.url}${path}`);
      const rendered = renderList(transformer, page.rows, scopeOf(context), wantedIncludes(context));
      return ok({ ...rendered, meta: page.meta });
    },
  };
}
