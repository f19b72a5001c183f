import type { RequestOptions } from "../http/request-draft.ts";
import type { Merges } from "./merges.ts";
import type { ItemOptions } from "./panel-api.ts";
import { type PanelPromise, panelPromise } from "./panel-promise.ts";
import type { IncludeOptions } from "./query-types.ts";

/** How a resource is read and written whole. */
export interface Whole {
  readonly read: (id: number, options?: RequestOptions) => PromiseLike<object>;
  readonly write: (id: number, body: never, options?: IncludeOptions<never>) => PanelPromise<unknown>;
}

/**
 * Makes a partial update of an endpoint that replaces everything: reads, unless the target is the object itself, merges
 * and writes. How to merge is loaded at the first update.
 */
export function update<Result>(
  kind: keyof Merges,
  whole: Whole,
  target: number | object,
  changes: object,
  options: ItemOptions | undefined,
): PanelPromise<Result> {
  const run = async () => {
    const { merges } = await import("../on-demand.ts");
    const { include: _, ...request } = options ?? {};
    const current = (typeof target === "object" ? target : await whole.read(target, request)) as {
      readonly id: number;
    };
    const merge = merges[kind] as (current: object, changes: object) => never;
    return whole.write(current.id, merge(current, changes), options as IncludeOptions<never>).withResponse();
  };
  return panelPromise(run()) as PanelPromise<Result>;
}
