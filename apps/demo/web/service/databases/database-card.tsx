import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type ServerDatabase, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Copyable } from "../../components/copyable.tsx";
import { Facts } from "../../components/facts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface DatabaseCardProps {
  readonly service: string;
  readonly database: ServerDatabase;
}

/** How a game reaches its database. The password is asked for only when somebody wants to see it. */
export function DatabaseCard({ service, database }: DatabaseCardProps) {
  const { t } = useI18n();
  const [password, setPassword] = useState<string | null>(null);
  const [asks, setAsks] = useState<"rotate" | "delete" | null>(null);
  const close = () => setAsks(null);
  const at = { params: { path: { service, database: database.id } } };
  const showing = useControlAction(
    service,
    () =>
      answerOf(
        hatchery.GET("/services/{service}/databases", { params: { path: { service }, query: { passwords: "true" } } }),
      ),
    { onDone: ({ items }) => setPassword(items.find((each) => each.id === database.id)?.password ?? null) },
  );
  const rotating = useControlAction(
    service,
    () => answerOf(hatchery.POST("/services/{service}/databases/{database}/rotate-password", at)),
    {
      done: t.databases.rotated,
      showsError: true,
      onDone: (answer) => {
        setPassword(answer.password);
        close();
      },
    },
  );
  const removing = useControlAction(
    service,
    () => answerOf(hatchery.DELETE("/services/{service}/databases/{database}", at)),
    {
      done: t.databases.deleted,
      showsError: true,
      onDone: close,
    },
  );
  const host = `${database.host.address}:${database.host.port}`;
  return (
    <li className="card">
      <header className="card-head">
        <h3>{database.name}</h3>
        <div className="row">
          <Button onClick={() => setAsks("rotate")}>{t.databases.rotate}</Button>
          <Button look="danger" icon="trash" onClick={() => setAsks("delete")}>
            {t.common.remove}
          </Button>
        </div>
      </header>
      <Facts
        facts={[
          { name: t.databases.host, value: <Copyable text={host} label={t.databases.host} /> },
          { name: t.databases.database, value: <Copyable text={database.name} label={t.databases.database} /> },
          { name: t.databases.user, value: <Copyable text={database.username} label={t.databases.user} /> },
          { name: t.databases.remote, value: <code>{database.remote}</code> },
          {
            name: t.signIn.password,
            value: password ? (
              <Copyable text={password} label={t.signIn.password} />
            ) : (
              <Button icon="eye" pending={showing.isPending} onClick={() => showing.mutate()}>
                {t.databases.show}
              </Button>
            ),
          },
        ]}
      />
      {asks === "rotate" && (
        <ConfirmDialog
          title={t.databases.rotateOf(database.name)}
          confirmLabel={t.databases.rotate}
          pending={rotating.isPending}
          error={rotating.error}
          onConfirm={() => rotating.mutate()}
          onClose={close}
        >
          <p>{t.databases.rotateDetail}</p>
        </ConfirmDialog>
      )}
      {asks === "delete" && (
        <ConfirmDialog
          title={t.service.deleteOf(database.name)}
          confirmLabel={t.common.remove}
          dangerous
          pending={removing.isPending}
          error={removing.error}
          onConfirm={() => removing.mutate()}
          onClose={close}
        >
          <p>{t.databases.deleteDetail}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
