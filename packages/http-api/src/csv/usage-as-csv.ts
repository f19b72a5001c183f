import type { Provisioner, UsagePeriod, UsageQuery } from "@hatchery/provisioner";
import type { CsvCell } from "./csv-pieces.ts";

const columns: Readonly<Record<string, (period: UsagePeriod) => CsvCell>> = {
  id: ({ id }) => id,
  service: ({ serviceId }) => serviceId,
  customer: ({ customerId }) => customerId,
  product: ({ productId }) => productId,
  product_version: ({ productVersion }) => productVersion,
  options: ({ options }) => JSON.stringify(options),
  starts_at: ({ startsAt }) => startsAt,
  ends_at: ({ endsAt }) => endsAt,
  active_ms: ({ activeMs }) => activeMs,
  running_ms: ({ runningMs }) => runningMs,
  unknown_ms: ({ unknownMs }) => unknownMs,
  received_bytes: ({ receivedBytes }) => receivedBytes,
  sent_bytes: ({ sentBytes }) => sentBytes,
  disk_bytes: ({ diskBytes }) => diskBytes,
};

const rowsAtOnce = 200;

/** All closed periods that a query finds, below a header; read page by page. */
export async function* usageAsCsv(
  { usage }: Provisioner,
  query: Omit<UsageQuery, "cursor" | "limit">,
): AsyncGenerator<readonly CsvCell[]> {
  let page = await usage.periods({ ...query, limit: rowsAtOnce });
  yield Object.keys(columns);
  for (;;) {
    for (const period of page.items) yield Object.values(columns).map((cell) => cell(period));
    if (page.nextCursor === null) return;
    page = await usage.periods({ ...query, limit: rowsAtOnce, cursor: page.nextCursor });
  }
}
