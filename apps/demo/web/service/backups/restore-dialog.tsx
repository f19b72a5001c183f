import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type Backup, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface RestoreDialogProps {
  readonly service: string;
  readonly backup: Backup;
  onClose(): void;
}

export function RestoreDialog({ service, backup, onClose }: RestoreDialogProps) {
  const { t } = useI18n();
  const [truncate, setTruncate] = useState(false);
  const restoring = useControlAction(
    service,
    () =>
      answerOf(
        hatchery.POST("/services/{service}/backups/{backup}/restore", {
          params: { path: { service, backup: backup.id } },
          body: { truncate },
        }),
      ),
    {
      done: t.backups.restoring,
      showsError: true,
      onDone: onClose,
    },
  );
  return (
    <ConfirmDialog
      title={t.backups.restoreOf(backup.name)}
      confirmLabel={t.backups.restore}
      dangerous
      pending={restoring.isPending}
      error={restoring.error}
      onConfirm={() => restoring.mutate()}
      onClose={onClose}
    >
      <p>{t.backups.restoreDetail}</p>
      <Switch label={t.backups.truncate} hint={t.backups.truncateHint} checked={truncate} onChange={setTruncate} />
    </ConfirmDialog>
  );
}
