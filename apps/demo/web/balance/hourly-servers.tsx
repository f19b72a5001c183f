import { useState } from "react";
import { Link } from "wouter";
import { type Balance, type HourlyServer, useEndServer } from "../api/balance.ts";
import { Button } from "../components/button.tsx";
import { ConfirmDialog } from "../components/confirm-dialog.tsx";
import { PartHead } from "../components/part-head.tsx";
import { Table } from "../components/table.tsx";
import { useToasts } from "../components/toasts.tsx";
import { Empty } from "../components/views.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { StateBadge } from "../services/state-badge.tsx";

/** The servers that are paid from the balance, each with what it costs and has used since it was charged last. */
export function HourlyServers({ balance: { servers, currency } }: { readonly balance: Balance }) {
  const { t, format } = useI18n();
  const [ending, setEnding] = useState<HourlyServer | null>(null);
  const words = t.balance;
  if (servers.length === 0) return <Empty title={words.noServers}>{words.noServersDetail}</Empty>;
  const money = (amount: number) => format.exactMoney({ amount, currency });
  return (
    <div className="stack">
      <PartHead title={words.servers} />
      <Table
        caption={words.servers}
        rows={servers}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            title: words.server,
            cell: ({ id, name }) => <Link href={`/servers/${id}`}>{name ?? id}</Link>,
          },
          {
            key: "state",
            title: t.services.columns.state,
            cell: ({ state, stopped }) => (
              <span className="row">
                <StateBadge state={state} />
                {stopped && <span className="small quiet">{words.stopped}</span>}
              </span>
            ),
          },
          { key: "perHour", title: words.perHour, align: "right", cell: ({ perHour }) => money(perHour) },
          { key: "unpaid", title: words.unpaid, align: "right", minor: true, cell: ({ unpaid }) => money(unpaid) },
          {
            key: "setAside",
            title: words.setAside,
            align: "right",
            minor: true,
            cell: ({ setAside }) => money(setAside),
          },
          {
            key: "end",
            title: t.service.actions,
            align: "right",
            cell: (server) => (
              <Button look="quiet" disabled={server.state === "terminated"} onClick={() => setEnding(server)}>
                {words.end}
                <span className="visually-hidden"> {nameOf(server)}</span>
              </Button>
            ),
          },
        ]}
      />
      {ending && <EndDialog server={ending} onClose={() => setEnding(null)} />}
    </div>
  );
}

function EndDialog({ server, onClose }: { readonly server: HourlyServer; onClose(): void }) {
  const { t } = useI18n();
  const toasts = useToasts();
  const ending = useEndServer(server.id);
  return (
    <ConfirmDialog
      title={t.balance.endOf(nameOf(server))}
      confirmLabel={t.balance.end}
      dangerous
      pending={ending.isPending}
      error={ending.error}
      onConfirm={() =>
        ending.mutate(undefined, {
          onSuccess: () => {
            toasts.done(t.balance.ending);
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <p>{t.balance.endDetail}</p>
    </ConfirmDialog>
  );
}

function nameOf({ name, id }: HourlyServer): string {
  return name ?? id;
}
