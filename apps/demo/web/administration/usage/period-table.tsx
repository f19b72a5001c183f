import type { UsagePeriod } from "../../api/usage.ts";
import { type Column, Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ServiceLink } from "../services/service-link.tsx";

/** Closed periods, each as long as its service was active in it. */
export function PeriodTable({ periods }: { readonly periods: readonly UsagePeriod[] }) {
  const { t, format } = useI18n();
  const words = t.admin.usage;
  const duration = (ms: number | null) => (ms === null ? "–" : format.duration(ms));
  const bytes = (count: number | null) => (count === null ? "–" : format.bytes(count));
  const columns: readonly Column<UsagePeriod>[] = [
    {
      key: "service",
      title: t.admin.service,
      cell: ({ serviceId }) => <ServiceLink service={serviceId} />,
    },
    { key: "customer", title: t.admin.customer, minor: true, cell: ({ customerId }) => customerId },
    { key: "product", title: t.admin.product, minor: true, cell: ({ productId }) => productId },
    { key: "from", title: words.from, cell: ({ startsAt }) => format.dateTime(new Date(startsAt)) },
    { key: "to", title: words.to, minor: true, cell: ({ endsAt }) => format.dateTime(new Date(endsAt)) },
    { key: "active", title: words.active, align: "right", cell: ({ activeMs }) => duration(activeMs) },
    { key: "running", title: words.running, align: "right", minor: true, cell: ({ runningMs }) => duration(runningMs) },
    { key: "unknown", title: words.unknown, align: "right", minor: true, cell: ({ unknownMs }) => duration(unknownMs) },
    { key: "sent", title: words.sent, align: "right", minor: true, cell: ({ sentBytes }) => bytes(sentBytes) },
  ];
  return <Table caption={words.periods} columns={columns} rows={periods} rowKey={({ id }) => id} />;
}
