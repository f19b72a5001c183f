import { once } from "node:events";
import type { Response } from "express";

/** What can stand in a table. */
export type CsvCell = string | number | Date | null;

/** Sends a table as it comes, no faster than it is taken; stops when nobody takes it any more. Rows end as RFC 4180 says. */
export async function sendCsv(
  response: Response,
  file: string,
  rows: AsyncIterable<readonly CsvCell[]>,
): Promise<void> {
  let begun = false;
  for await (const row of rows) {
    if (response.destroyed) return;
    if (!begun) {
      // Not before the first row: what fails until then is answered as a problem.
      begun = true;
      response
        .status(200)
        .set("Cache-Control", "no-store")
        .set("Content-Disposition", `attachment; filename="${file}"`)
        .type("text/csv; charset=utf-8");
    }
    if (!response.write(`${row.map(written).join(",")}\r\n`)) await taken(response);
  }
  response.end();
}

async function taken(response: Response): Promise<void> {
  const gone = new AbortController();
  const onClose = () => gone.abort();
  response.once("close", onClose);
  try {
    await once(response, "drain", { signal: gone.signal });
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    response.off("close", onClose);
  }
}

/** Customers choose names and addresses: what a spreadsheet would take for a formula is made a text. */
function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell === "number") return String(cell);
  const harmless = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}
