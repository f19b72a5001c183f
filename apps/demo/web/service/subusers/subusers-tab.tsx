import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type Subuser, useControl, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import type { CustomerService } from "../../api/model.ts";
import { Button, IconButton } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Moment } from "../../components/moment.tsx";
import { PartHead } from "../../components/part-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Table } from "../../components/table.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { SubuserDialog } from "./subuser-dialog.tsx";

export function SubusersTab({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const [editing, setEditing] = useState<Subuser | "new" | null>(null);
  const [removing, setRemoving] = useState<Subuser | null>(null);
  const subusers = useControl(service.id, "/services/{service}/subusers");
  const remove = useControlAction(
    service.id,
    ({ id }: Subuser) =>
      answerOf(
        hatchery.DELETE("/services/{service}/subusers/{subuser}", {
          params: { path: { service: service.id, subuser: id } },
        }),
      ),
    {
      done: t.subusers.removed,
      showsError: true,
      onDone: () => setRemoving(null),
    },
  );
  return (
    <div className="stack">
      <PartHead
        title={t.subusers.title}
        actions={
          <Button icon="add" look="primary" onClick={() => setEditing("new")}>
            {t.subusers.invite}
          </Button>
        }
      />
      <QueryView query={subusers}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t.subusers.empty}>{t.subusers.emptyDetail}</Empty>
          ) : (
            <Table
              caption={t.subusers.title}
              rows={items}
              rowKey={(subuser) => subuser.id}
              columns={[
                {
                  key: "email",
                  title: t.signIn.email,
                  cell: (subuser) => subuser.email,
                  sortBy: (subuser) => subuser.email,
                },
                {
                  key: "permissions",
                  title: t.subusers.permissions,
                  cell: (subuser) => t.subusers.count(subuser.permissions.length),
                },
                {
                  key: "since",
                  title: t.subusers.since,
                  minor: true,
                  cell: (subuser) => <Moment at={subuser.createdAt} />,
                },
                {
                  key: "actions",
                  title: t.service.actions,
                  align: "right",
                  cell: (subuser) => (
                    <span className="row row-end">
                      <IconButton
                        icon="edit"
                        label={t.subusers.editOf(subuser.email)}
                        onClick={() => setEditing(subuser)}
                      />
                      <IconButton
                        icon="trash"
                        label={t.subusers.removeOf(subuser.email)}
                        onClick={() => setRemoving(subuser)}
                      />
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </QueryView>
      {editing && (
        <SubuserDialog
          service={service.id}
          subuser={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {removing && (
        <ConfirmDialog
          title={t.subusers.removeOf(removing.email)}
          confirmLabel={t.common.remove}
          dangerous
          pending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(removing)}
          onClose={() => setRemoving(null)}
        >
          <p>{t.subusers.removeDetail}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
