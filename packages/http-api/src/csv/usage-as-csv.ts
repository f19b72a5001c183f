import type { Provisioner, UsagePeriod, UsageQuery } from "@hatchery/provisioner";
import type { CsvCell } from "./csv-pieces.ts";
import { type CsvRows, pagedTable } from "./paged-table.ts";

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

/** All closed periods that a query finds, below a header; read page by page. */
export function usageAsCsv({ usage }: Provisioner, query: Omit<UsageQuery, "cursor" | "limit">): CsvRows {
  return pagedTable(
    Object.keys(columns),
    (page) => usage.periods({ ...query, ...page }),
    (periods) => periods.map((period) => Object.values(columns).map((cell) => cell(period))),
  );
}
