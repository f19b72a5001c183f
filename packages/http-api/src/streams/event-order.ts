/**
 * Whether an event comes after the last one that a client has seen. Ids are `number` or `series-number`; of another series
 * nothing has been seen.
 */
export function comesAfter(id: string, lastSeen: string | null): boolean {
  if (lastSeen === null) return true;
  const one = parts(id);
  const other = parts(lastSeen);
  if (one === null || other === null || one.series !== other.series) return true;
  return one.number > other.number;
}

function parts(id: string): { readonly series: string; readonly number: bigint } | null {
  const match = /^(?:([A-Za-z0-9]{1,40})-)?(\d{1,30})$/.exec(id);
  return match === null ? null : { series: match[1] ?? "", number: BigInt(match[2] ?? "0") };
}
