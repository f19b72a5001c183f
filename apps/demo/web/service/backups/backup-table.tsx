import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type Backup, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { IconButton } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Icon } from "../../components/icon.tsx";
import { Moment } from "../../components/moment.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { followUrl } from "../follow-url.ts";
import { RestoreDialog } from "./restore-dialog.tsx";

const tones = { running: "busy", done: "good", failed: "bad" } as const;

interface BackupTableProps {
  readonly service: string;
  readonly backups: readonly Backup[];
}

export function BackupTable({ service, backups }: BackupTableProps) {
  const { t, format } = useI18n();
  const [restoring, setRestoring] = useState<Backup | null>(null);
  const [deleting, setDeleting] = useState<Backup | null>(null);
  const locking = useControlAction(service, ({ id, locked }: Backup) =>
    answerOf(
      hatchery.POST("/services/{service}/backups/{backup}/lock", {
        params: { path: { service, backup: id } },
        body: { locked: !locked },
      }),
    ),
  );
  const fetching = useControlAction(
    service,
    ({ id }: Backup) =>
      answerOf(
        hatchery.GET("/services/{service}/backups/{backup}/download-url", {
          params: { path: { service, backup: id } },
        }),
      ),
    { onDone: ({ url }) => followUrl(url) },
  );
  const removing = useControlAction(
    service,
    ({ id }: Backup) =>
      answerOf(hatchery.DELETE("/services/{service}/backups/{backup}", { params: { path: { service, backup: id } } })),
    {
      done: t.backups.deleted,
      showsError: true,
      onDone: () => setDeleting(null),
    },
  );
  return (
    <>
      <Table
        caption={t.backups.title}
        rows={backups}
        rowKey={(backup) => backup.id}
        columns={[
          {
            key: "name",
            title: t.backups.name,
            cell: (backup) => (
              <span className="row">
                {backup.locked && <Icon name="lock" label={t.backups.locked} />} {backup.name}
              </span>
            ),
            sortBy: (backup) => backup.name,
          },
          {
            key: "status",
            title: t.services.columns.state,
            cell: (backup) => (
              <StatusBadge tone={tones[backup.status]}>{t.backups.statuses[backup.status]}</StatusBadge>
            ),
          },
          {
            key: "size",
            title: t.files.size,
            align: "right",
            minor: true,
            cell: (backup) => (backup.status === "done" ? format.bytes(backup.sizeBytes) : "–"),
            sortBy: (backup) => backup.sizeBytes,
          },
          {
            key: "made",
            title: t.backups.made,
            minor: true,
            cell: (backup) => <Moment at={backup.createdAt} />,
            sortBy: (backup) => backup.createdAt,
          },
          {
            key: "actions",
            title: t.service.actions,
            align: "right",
            cell: (backup) => (
              <span className="row row-end">
                <IconButton
                  icon="download"
                  label={t.files.download(backup.name)}
                  disabled={backup.status !== "done"}
                  onClick={() => fetching.mutate(backup)}
                />
                <IconButton
                  icon="refresh"
                  label={t.backups.restoreOf(backup.name)}
                  disabled={backup.status !== "done"}
                  onClick={() => setRestoring(backup)}
                />
                <IconButton
                  icon={backup.locked ? "unlock" : "lock"}
                  label={backup.locked ? t.backups.unlockOf(backup.name) : t.backups.lockOf(backup.name)}
                  onClick={() => locking.mutate(backup)}
                />
                <IconButton
                  icon="trash"
                  label={t.service.deleteOf(backup.name)}
                  disabled={backup.locked || backup.status === "running"}
                  onClick={() => setDeleting(backup)}
                />
              </span>
            ),
          },
        ]}
      />
      {restoring && <RestoreDialog service={service} backup={restoring} onClose={() => setRestoring(null)} />}
      {deleting && (
        <ConfirmDialog
          title={t.service.deleteOf(deleting.name)}
          confirmLabel={t.common.remove}
          dangerous
          pending={removing.isPending}
          error={removing.error}
          onConfirm={() => removing.mutate(deleting)}
          onClose={() => setDeleting(null)}
        >
          <p>{t.backups.deleteDetail}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
