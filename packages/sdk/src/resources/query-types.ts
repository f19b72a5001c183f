import type { RequestOptions } from "../http/request-draft.ts";

/** Options of a call that answers with one object. */
export interface IncludeOptions<Include extends string> extends RequestOptions {
  /** What else to return with the object; with a dot, what else with that (`node.location`). */
  readonly include?: readonly Include[];
}

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : Record<never, never>;

type OneOf<T> = T extends readonly (infer One)[] ? One : never;

/** What a filter is given: any part of the value, without case; several mean "or". */
type FilterValue = string | number | readonly (string | number)[];

/** Options of a call that answers with a list: those that its operation knows. */
export type ListOptionsOf<Operation, Include extends string = never> = RequestOptions &
  ([Include] extends [never] ? unknown : IncludeOptions<Include>) &
  (QueryOf<Operation> extends { filter?: infer Filter }
    ? { readonly filter?: { readonly [K in keyof NonNullable<Filter>]?: FilterValue } }
    : unknown) &
  (QueryOf<Operation> extends { sort?: infer Sort }
    ? { readonly sort?: OneOf<NonNullable<Sort>> | readonly OneOf<NonNullable<Sort>>[] }
    : unknown) &
  (QueryOf<Operation> extends { per_page?: unknown }
    ? {
        /** How many objects a page holds. The more, the fewer requests. */
        readonly perPage?: number;
      }
    : unknown);
