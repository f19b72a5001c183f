import type { IncludeTree } from "./include-tree.ts";

/** How rows of a table become objects of the API. */
export interface Transformer<Row, Scope> {
  /** The name in `object`; null where the panel gives none. */
  readonly object: string | null;
  attributes(row: Row, scope: Scope): object;
  /** What may be included, by name. */
  readonly includes?: Readonly<Record<string, (row: Row, scope: Scope) => Included<Scope>>>;
  /** What is included unasked. */
  readonly defaultIncludes?: readonly string[];
}

/** An include: one object, a list, or nothing that may be shown. */
export type Included<Scope> = ((scope: Scope, wanted: IncludeTree) => object) | null;

/** `{object, attributes}` with the wanted relationships inside the attributes. */
export function renderItem<Row, Scope>(
  transformer: Transformer<Row, Scope>,
  row: Row,
  scope: Scope,
  wanted: IncludeTree = {},
): { object: string | null; attributes: object } {
  const relationships = renderIncludes(transformer, row, scope, wanted);
  const attributes = transformer.attributes(row, scope);
  return {
    object: transformer.object,
    attributes: relationships === undefined ? attributes : { ...attributes, relationships },
  };
}

export function renderList<Row, Scope>(
  transformer: Transformer<Row, Scope>,
  rows: readonly Row[],
  scope: Scope,
  wanted: IncludeTree = {},
): { object: "list"; data: object[] } {
  return { object: "list", data: rows.map((row) => renderItem(transformer, row, scope, wanted)) };
}

/** An include of one row. The object's name may differ from the transformer's own. */
export function item<Row, Scope>(transformer: Transformer<Row, Scope>, row: Row | undefined): Included<Scope> {
  return row === undefined ? null : (scope, wanted) => renderItem(transformer, row, scope, wanted);
}

/** An include of several rows. */
export function list<Row, Scope>(transformer: Transformer<Row, Scope>, rows: readonly Row[]): Included<Scope> {
  return (scope, wanted) => renderList(transformer, rows, scope, wanted);
}

function renderIncludes<Row, Scope>(
  transformer: Transformer<Row, Scope>,
  row: Row,
  scope: Scope,
  wanted: IncludeTree,
): Record<string, object> | undefined {
  const includes = transformer.includes;
  if (!includes) return undefined;
  const unasked = transformer.defaultIncludes ?? [];
  const names = new Set([...unasked, ...Object.keys(includes).filter((name) => wanted[name] !== undefined)]);
  const rendered: [string, object][] = [];
  for (const name of names) {
    const included = includes[name]?.(row, scope) ?? null;
    rendered.push([name, included?.(scope, wanted[name] ?? {}) ?? { object: "null_resource", attributes: null }]);
  }
  return rendered.length === 0 ? undefined : Object.fromEntries(rendered);
}
