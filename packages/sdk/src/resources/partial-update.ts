import type { RequestOptions } from "../http/request-draft.ts";
import { type PanelPromise, panelPromise } from "./panel-promise.ts";
import type { IncludeOptions } from "./query-types.ts";

interface PartialUpdate<Current, Body, Result, Include extends string> {
  /** The object as it is, or its number: then it is read first. */
  readonly target: number | Current;
  readonly read: (id: number, options?: RequestOptions) => Promise<Current>;
  /** The whole body: what stays as it is, and the changes. */
  readonly merge: (current: Current) => Body;
  readonly write: (id: number, body: Body, options?: IncludeOptions<Include>) => PanelPromise<Result>;
  readonly options: IncludeOptions<Include> | undefined;
}

/** Makes a partial update of an endpoint that replaces everything: reads, merges, writes. */
export function partialUpdate<Current extends { readonly id: number }, Body, Result, Include extends string>(
  update: PartialUpdate<Current, Body, Result, Include>,
): PanelPromise<Result> {
  const { target, read, merge, write, options } = update;
  const run = async () => {
    const { include: _, ...request } = options ?? {};
    const current = typeof target === "object" ? target : await read(target, request);
    return write(current.id, merge(current), options).withResponse();
  };
  return panelPromise(run());
}

/** Without the members that are undefined: they would leave the request, and an omitted field may mean "clear it". */
export function given<T extends object>(changes: T): T {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as T;
}

/** Some members of an object. */
export function pick<T, K extends keyof T>(object: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, object[key]])) as Pick<T, K>;
}
