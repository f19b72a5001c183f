import type { Service } from "../../api/model.ts";
import { Moment } from "../../components/moment.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { StateBadge } from "../../services/state-badge.tsx";

interface ServiceTableProps {
  readonly services: readonly Service[];
  readonly productNames: ReadonlyMap<string, string>;
  readonly picked: ReadonlySet<string>;
  onPick(ids: ReadonlySet<string>): void;
  onOpen(service: Service): void;
}

export function ServiceTable({ services, productNames, picked, onPick, onOpen }: ServiceTableProps) {
  const { t } = useI18n();
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  const columns: readonly Column<Service>[] = [
    { key: "id", title: t.admin.service, cell: (s) => <span className="mono">{s.id}</span>, sortBy: (s) => s.id },
    { key: "state", title: t.admin.state, cell: (s) => <StateBadge state={s.state} />, sortBy: (s) => s.state },
    { key: "name", title: t.admin.name, minor: true, cell: (s) => s.name ?? "–", sortBy: (s) => s.name ?? "" },
    { key: "customer", title: t.admin.customer, cell: (s) => s.customerId, sortBy: (s) => s.customerId },
    {
      key: "product",
      title: t.admin.product,
      minor: true,
      cell: (s) => productNames.get(s.productId) ?? s.productId,
      sortBy: (s) => s.productId,
    },
    {
      key: "pool",
      title: t.pool.isPool,
      minor: true,
      cell: (s) => (s.budget ? t.admin.services.isPool : <span className="mono">{s.poolId ?? "–"}</span>),
      sortBy: (s) => s.poolId ?? (s.budget ? s.id : ""),
    },
    {
      key: "expires",
      title: t.admin.expires,
      minor: true,
      cell: (s) => (s.expiresAt ? <Moment at={s.expiresAt} /> : "–"),
      sortBy: (s) => s.expiresAt ?? "9",
    },
    {
      key: "pick",
      title: "",
      align: "right",
      cell: (s) => (
        // The row opens where it is clicked, but not here.
        // biome-ignore lint/a11y/useKeyWithClickEvents: it only keeps the row's click away
        <label className="pick" onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            aria-label={t.admin.services.pick(s.id)}
            checked={picked.has(s.id)}
            onChange={() => toggle(s.id)}
          />
        </label>
      ),
    },
  ];
  return (
    <Table caption={t.admin.parts.services} columns={columns} rows={services} rowKey={(s) => s.id} onOpen={onOpen} />
  );
}
