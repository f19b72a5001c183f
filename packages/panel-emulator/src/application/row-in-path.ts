import { notFound } from "../errors/http-errors.ts";
import type { RouteParams } from "../http/router.ts";
import type { Row } from "../state/table.ts";

/** A table, whatever its indexes. */
interface RowsById<R> {
  get(id: number): Readonly<R> | undefined;
}

/** The database compares an id with the number that a text begins with: `1abc` is 1, `abc` is 0. */
function idFromText(text: string): number {
  return Number.parseFloat(text) || 0;
}

/** The row whose id stands in a path. @throws {PanelError} 404. */
export function rowInPath<R extends Row>(table: RowsById<R>, params: RouteParams, name: string): Readonly<R> {
  const row = table.get(idFromText(params[name] ?? ""));
  if (!row) throw notFound();
  return row;
}
