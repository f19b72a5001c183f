import { inputAt } from "../http/panel-request.ts";
import type { InputObject, InputValue } from "../http/php-input.ts";
import { ok, type Reply } from "../http/reply.ts";
import type { RouteContext } from "../http/route.ts";
import { clientPage } from "../lists/page.ts";
import { paginate } from "../lists/paginate.ts";
import { parseIncludes } from "../rendering/include-tree.ts";
import { renderList } from "../rendering/transformer.ts";
import type { ClientTransformer } from "./client-reply.ts";
import { clientScope } from "./client-scope.ts";

export interface ClientList<R> {
  readonly transformer: ClientTransformer<R>;
  readonly rows: readonly R[];
  readonly perPage: { readonly usual: number; readonly most: number };
  /** Whether the links to other pages carry the rest of the query. */
  readonly linksKeepQuery: boolean;
  readonly meta?: object;
}

/** 200 with a page of a list of the client API. */
export function clientPageReply<R>(context: RouteContext, list: ClientList<R>): Reply {
  const { query, path } = context.request;
  const kept = list.linksKeepQuery ? queryWithoutPage(query) : "";
  const url = `${context.panel.url}${path}`;
  const page = paginate(list.rows, clientPage(query, list.perPage), url, kept);
  const wanted = parseIncludes(inputAt(context.request.input, "include"));
  const rendered = renderList(list.transformer, page.rows, clientScope(context), wanted);
  return ok({ ...rendered, meta: { ...list.meta, ...page.meta } });
}

/** The query as PHP writes it, without the page. Empty values are left out. */
function queryWithoutPage(query: InputObject): string {
  return Object.entries(query)
    .filter(([name]) => name !== "page")
    .flatMap(([name, value]) => pairs(encode(name), value))
    .join("&");
}

function pairs(name: string, value: InputValue): string[] {
  if (value === null) return [];
  if (typeof value !== "object") return [`${name}=${encode(String(value))}`];
  return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}%5B${encode(key)}%5D`, inner));
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
