import { inputAt } from "../http/panel-request.ts";
import { ok, type Reply } from "../http/reply.ts";
import type { RouteContext } from "../http/route.ts";
import { parseIncludes } from "../rendering/include-tree.ts";
import { renderItem, renderList, type Transformer } from "../rendering/transformer.ts";
import { type ClientScope, clientScope } from "./client-scope.ts";

export type ClientTransformer<R> = Transformer<R, ClientScope>;

/** 200 with one object and the includes that the request wants. */
export function itemReply<R>(
  context: RouteContext,
  transformer: ClientTransformer<R>,
  row: R,
  options: { readonly meta?: object; readonly include?: string } = {},
): Reply {
  const wanted = options.include ?? inputAt(context.request.input, "include");
  const rendered = renderItem(transformer, row, clientScope(context), parseIncludes(wanted));
  return ok(options.meta ? { ...rendered, meta: options.meta } : rendered);
}

/** 200 with a list that has no pages. */
export function listReply<R>(
  context: RouteContext,
  transformer: ClientTransformer<R>,
  rows: readonly R[],
  meta?: object,
): Reply {
  const wanted = parseIncludes(inputAt(context.request.input, "include"));
  const list = renderList(transformer, rows, clientScope(context), wanted);
  return ok(meta ? { ...list, meta } : list);
}
