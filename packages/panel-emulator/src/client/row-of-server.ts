import { notFound } from "../errors/http-errors.ts";
import type { Row } from "../state/table.ts";
import { leadingNumber } from "../validation/php-values.ts";

/** The row of a path that has to belong to what stands before it in the path. @throws {PanelError} 404. */
export function rowOfServer<R extends Row & { readonly server_id: number | null }>(
  table: { get(id: number): Readonly<R> | undefined },
  text: string | undefined,
  server: Row,
): Readonly<R> {
  const row = table.get(leadingNumber(text ?? ""));
  if (row?.server_id !== server.id) throw notFound();
  return row;
}
