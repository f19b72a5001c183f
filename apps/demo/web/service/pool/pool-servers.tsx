import { useState } from "react";
import { Link } from "wouter";
import { useControlAction } from "../../api/control.ts";
import type { CustomerService } from "../../api/model.ts";
import { type CustomerServiceDetails, type PoolUsage, poolCommands, useServersInPool } from "../../api/pools.ts";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { PartHead } from "../../components/part-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Table } from "../../components/table.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { StateBadge } from "../../services/state-badge.tsx";
import type { KindOfServer } from "./budget.ts";
import { NewServerDialog } from "./new-server-dialog.tsx";
import { ResizeDialog } from "./resize-dialog.tsx";

interface PoolServersProps {
  readonly pool: CustomerServiceDetails;
  readonly usage: PoolUsage;
  readonly kinds: readonly KindOfServer[];
}

type Asked =
  | { readonly what: "make" }
  | { readonly what: "resize"; readonly server: CustomerService; readonly kind: KindOfServer }
  | { readonly what: "delete"; readonly server: CustomerService };

/** The servers in a pool: made, resized and deleted here. */
export function PoolServers({ pool, usage, kinds }: PoolServersProps) {
  const { t } = useI18n();
  const servers = useServersInPool(pool.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const [first, ...others] = kinds;
  const full = usage.free.servers !== null && usage.free.servers <= 0;
  const open = pool.state === "active";
  return (
    <div className="stack">
      <PartHead
        title={t.pool.servers}
        actions={
          <Button
            icon="add"
            look="primary"
            disabled={!open || full || !first}
            onClick={() => setAsked({ what: "make" })}
          >
            {t.pool.make}
          </Button>
        }
      />
      {open && full && <p className="quiet small">{t.pool.full}</p>}
      <QueryView query={servers}>
        {({ items }) => {
          const living = items.filter(({ state }) => state !== "terminated");
          if (living.length === 0) return <Empty title={t.pool.empty}>{t.pool.emptyDetail}</Empty>;
          return (
            <Table
              caption={t.pool.servers}
              rows={living}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: "name",
                  title: t.services.columns.name,
                  cell: ({ id, name }) => <Link href={`/servers/${id}`}>{name ?? id}</Link>,
                },
                { key: "state", title: t.services.columns.state, cell: ({ state }) => <StateBadge state={state} /> },
                {
                  key: "actions",
                  title: t.service.actions,
                  cell: (server) => {
                    const kind = kinds.find(({ offer }) => offer.id === server.productId);
                    const name = server.name ?? server.id;
                    return (
                      <span className="row">
                        {kind && kind.offer.options.length > 0 && (
                          <Button
                            disabled={!open || server.state !== "active"}
                            onClick={() => setAsked({ what: "resize", server, kind })}
                          >
                            {t.pool.resize}
                            <span className="visually-hidden"> {name}</span>
                          </Button>
                        )}
                        <Button
                          look="quiet"
                          disabled={!open || !["active", "failed"].includes(server.state)}
                          onClick={() => setAsked({ what: "delete", server })}
                        >
                          {t.pool.delete}
                          <span className="visually-hidden"> {name}</span>
                        </Button>
                      </span>
                    );
                  },
                },
              ]}
            />
          );
        }}
      </QueryView>
      {asked?.what === "make" && first && (
        <NewServerDialog pool={pool.id} usage={usage} kinds={[first, ...others]} onClose={close} />
      )}
      {asked?.what === "resize" && (
        <ResizeDialog pool={pool.id} usage={usage} server={asked.server} kind={asked.kind} onClose={close} />
      )}
      {asked?.what === "delete" && <DeleteDialog pool={pool.id} server={asked.server} onClose={close} />}
    </div>
  );
}

interface DeleteDialogProps {
  readonly pool: string;
  readonly server: CustomerService;
  onClose(): void;
}

function DeleteDialog({ pool, server, onClose }: DeleteDialogProps) {
  const { t } = useI18n();
  const deleting = useControlAction(pool, () => poolCommands.delete(server.id), {
    done: t.pool.deleting,
    showsError: true,
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      title={t.pool.deleteOf(server.name ?? server.id)}
      confirmLabel={t.pool.delete}
      dangerous
      pending={deleting.isPending}
      error={deleting.error}
      onConfirm={() => deleting.mutate()}
      onClose={onClose}
    >
      <p>{t.pool.deleteDetail}</p>
    </ConfirmDialog>
  );
}
