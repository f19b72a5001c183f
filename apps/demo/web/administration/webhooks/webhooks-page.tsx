import { useState } from "react";
import { useAdmin } from "../../api/administration.ts";
import type { Page, WebhookEndpoint } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { type Column, Table } from "../../components/table.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Deliveries } from "./deliveries.tsx";
import { EndpointDialog } from "./endpoint-dialog.tsx";
import { EndpointPanel } from "./endpoint-panel.tsx";
import { SecretDialog } from "./secret-dialog.tsx";

const newEndpoint = "~new";

/** Where events are posted, and how it went. */
export function WebhooksPage() {
  const { t, format } = useI18n();
  const words = t.admin.webhooks;
  const [open, setOpen] = useUrlState("endpoint", { push: true });
  const [secret, setSecret] = useState<string | null>(null);
  const endpoints = useAdmin<Page<WebhookEndpoint>>("/webhooks", { limit: 200 });
  const add = (
    <Button look="primary" icon="add" onClick={() => setOpen(newEndpoint)}>
      {words.add}
    </Button>
  );
  const columns: readonly Column<WebhookEndpoint>[] = [
    { key: "id", title: words.endpoint, cell: (e) => <span className="mono">{e.id}</span>, sortBy: (e) => e.id },
    {
      key: "url",
      title: words.url,
      minor: true,
      cell: (e) => <span className="mono break">{e.url}</span>,
      sortBy: (e) => e.url,
    },
    {
      key: "events",
      title: words.events,
      minor: true,
      cell: (e) => (e.events === null ? words.everyEvent : format.number(e.events.length)),
    },
    {
      key: "enabled",
      title: t.admin.state,
      cell: (e) => (
        <StatusBadge tone={e.enabled ? "good" : "neutral"}>{e.enabled ? words.enabled : words.paused}</StatusBadge>
      ),
    },
  ];
  return (
    <>
      <PageHead title={t.admin.parts.webhooks} lead={words.lead} actions={add} />
      <Card title={words.endpoints}>
        <QueryView query={endpoints}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={words.empty}>{words.emptyDetail}</Empty>
            ) : (
              <Table
                caption={words.endpoints}
                columns={columns}
                rows={items}
                rowKey={(e) => e.id}
                onOpen={(e) => setOpen(e.id)}
              />
            )
          }
        </QueryView>
      </Card>
      <Deliveries endpoints={endpoints.data?.items ?? []} />
      {open === newEndpoint && <EndpointDialog endpoint={null} onClose={() => setOpen("")} onSecret={setSecret} />}
      {open && open !== newEndpoint && <EndpointPanel id={open} onClose={() => setOpen("")} onSecret={setSecret} />}
      {secret && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </>
  );
}
