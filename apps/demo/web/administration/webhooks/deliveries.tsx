import { useAdminList } from "../../api/administration.ts";
import type { WebhookDelivery, WebhookEndpoint } from "../../api/model.ts";
import { Card } from "../../components/card.tsx";
import { SelectField } from "../../components/field.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";
import { ListView } from "../list-view.tsx";
import { DeliveryBadge } from "./delivery-badge.tsx";
import { DeliveryPanel } from "./delivery-panel.tsx";

/** Events on their way, with what the receivers answered. */
export function Deliveries({ endpoints }: { readonly endpoints: readonly WebhookEndpoint[] }) {
  const { t, format } = useI18n();
  const words = t.admin.webhooks;
  const [to, setTo] = useUrlState("to");
  const [status, setStatus] = useUrlState("status");
  const [open, setOpen] = useUrlState("delivery", { push: true });
  const list = useAdminList<WebhookDelivery>(
    "/webhook-deliveries",
    { endpoint: to, status },
    { refetchIntervalMs: 5000 },
  );
  const columns: readonly Column<WebhookDelivery>[] = [
    {
      key: "event",
      title: words.event,
      cell: (d) => <span className="mono">{d.eventType}</span>,
      sortBy: (d) => d.eventType,
    },
    { key: "to", title: words.endpoint, minor: true, cell: (d) => d.endpointId, sortBy: (d) => d.endpointId },
    { key: "status", title: t.admin.status, cell: (d) => <DeliveryBadge status={d.status} />, sortBy: (d) => d.status },
    {
      key: "attempts",
      title: words.attempts,
      align: "right",
      minor: true,
      cell: (d) => format.number(d.attempts),
      sortBy: (d) => d.attempts,
    },
    { key: "answer", title: words.answer, minor: true, cell: (d) => d.lastStatus ?? d.lastError ?? "–" },
    {
      key: "created",
      title: t.admin.created,
      minor: true,
      cell: (d) => <MomentWithClock at={d.createdAt} />,
      sortBy: (d) => d.createdAt,
    },
  ];
  return (
    <Card title={words.deliveries}>
      <div className="filters">
        <SelectField
          label={words.endpoint}
          value={to}
          choices={[{ value: "", label: t.common.all }, ...endpoints.map(({ id }) => ({ value: id, label: id }))]}
          onChange={setTo}
        />
        <SelectField
          label={t.admin.status}
          value={status}
          choices={[{ value: "", label: t.common.all }, ...choicesOf(words.statuses)]}
          onChange={setStatus}
        />
      </div>
      <ListView list={list} empty={<Empty title={words.noDeliveries}>{words.noDeliveriesDetail}</Empty>}>
        {(items) => (
          <Table
            caption={words.deliveries}
            columns={columns}
            rows={items}
            rowKey={(d) => d.id}
            onOpen={(d) => setOpen(d.id)}
          />
        )}
      </ListView>
      {open && <DeliveryPanel id={open} onClose={() => setOpen("")} />}
    </Card>
  );
}
