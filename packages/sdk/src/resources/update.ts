import type { RequestOptions } from "../http/request-draft.ts";
import type { Merges } from "./merges.ts";
import type { Call, ItemOptions, PanelApi, Path } from "./panel-api.ts";
import { type PanelPromise, panelPromise } from "./panel-promise.ts";

type Read = (id: number, options?: RequestOptions) => PromiseLike<object>;
type Replace = (id: number, body: never, options?: ItemOptions) => PanelPromise<never>;

/**
 * Makes a partial update of an endpoint that replaces everything: reads, unless the target is the object itself, merges
 * and writes. How to merge is loaded at the first update.
 */
export function update(
  kind: keyof Merges,
  read: Read,
  replace: Replace,
  target: number | object,
  changes: object,
  options?: ItemOptions,
): PanelPromise<never> {
  const run = async () => {
    const { merges } = await import("../on-demand.ts");
    const { include: _, ...request } = options ?? {};
    const current = (typeof target === "object" ? target : await read(target, request)) as { readonly id: number };
    const merge = merges[kind] as (current: object, changes: object) => never;
    return replace(current.id, merge(current, changes), options).withResponse();
  };
  return panelPromise(run());
}

/** Both forms of an endpoint that replaces everything: the panel's own, and the partial one. */
export function updates(
  api: PanelApi,
  kind: keyof Merges,
  read: Read,
  at: (id: number) => Path,
  method = "PATCH",
  call: Call = {},
) {
  const replace = (id: number, body: object, options?: ItemOptions): PanelPromise<never> =>
    api.item(method, at(id), options, { ...call, body });
  return {
    replace,
    update: (target: number | object, changes: object, options?: ItemOptions) =>
      update(kind, read, replace, target, changes, options),
  };
}
