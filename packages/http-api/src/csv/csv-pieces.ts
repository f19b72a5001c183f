import type { Pieces } from "../routing/reply.ts";

/** What can stand in a table. */
export type CsvCell = string | number | Date | null;

/**
 * A table as a body, read as it is taken. Rows end as RFC 4180 says. What fails before the first row is thrown here, where it can
 * still be answered as a problem; `onError` is told of what fails later.
 */
export async function csvPieces(
  rows: AsyncIterable<readonly CsvCell[]>,
  onError: (error: unknown) => void,
): Promise<Pieces> {
  const reading = rows[Symbol.asyncIterator]();
  let first: IteratorResult<readonly CsvCell[]> | null = await reading.next();
  return {
    async take() {
      try {
        const { done, value } = first ?? (await reading.next());
        first = null;
        return done ? null : `${value.map(written).join(",")}\r\n`;
      } catch (error) {
        onError(error);
        throw error;
      }
    },
    leave() {
      void reading.return?.().catch(onError);
    },
    onGivenUp() {},
  };
}

/** Customers choose names and addresses: what a spreadsheet would take for a formula is made a text. */
function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell === "number") return String(cell);
  const harmless = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}
