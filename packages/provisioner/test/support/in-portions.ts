/** Writes many rows in statements of 500, one after the other. */
export async function inPortions<Row>(
  rows: readonly Row[],
  write: (some: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let first = 0; first < rows.length; first += 500) await write(rows.slice(first, first + 500));
}
