import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { TextArea, TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface NewBackupDialogProps {
  readonly service: string;
  onClose(): void;
}

export function NewBackupDialog({ service, onClose }: NewBackupDialogProps) {
  const { t, words } = useI18n();
  const [name, setName] = useState("");
  const [ignored, setIgnored] = useState("");
  const [locked, setLocked] = useState(false);
  const making = useControlAction(
    service,
    () => {
      const patterns = ignored.split("\n").filter((line) => line.trim() !== "");
      const body = { ...(name.trim() && { name: name.trim() }), ignored: patterns, locked };
      return answerOf(hatchery.POST("/services/{service}/backups", { params: { path: { service } }, body }));
    },
    { done: t.backups.begun, showsError: true, onDone: onClose },
  );
  const problem = (pointer: string) => {
    const found = problemAt(making.error, pointer);
    return found && words(found);
  };
  return (
    <ConfirmDialog
      title={t.backups.make}
      confirmLabel={t.backups.make}
      pending={making.isPending}
      error={making.error}
      onConfirm={() => making.mutate()}
      onClose={onClose}
    >
      <TextField
        label={`${t.backups.name} (${t.order.optional})`}
        value={name}
        maxLength={191}
        error={problem("/name")}
        onChange={setName}
      />
      <TextArea
        label={`${t.backups.ignored} (${t.order.optional})`}
        hint={t.backups.ignoredHint}
        mono
        value={ignored}
        error={problem("/ignored")}
        onChange={setIgnored}
      />
      <Switch label={t.backups.lock} hint={t.backups.lockHint} checked={locked} onChange={setLocked} />
    </ConfirmDialog>
  );
}
