import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface NewDatabaseDialogProps {
  readonly service: string;
  onClose(): void;
}

export function NewDatabaseDialog({ service, onClose }: NewDatabaseDialogProps) {
  const { t, words } = useI18n();
  const [name, setName] = useState("");
  const [remote, setRemote] = useState("%");
  const making = useControlAction(
    service,
    () =>
      answerOf(
        hatchery.POST("/services/{service}/databases", {
          params: { path: { service } },
          body: { name: name.trim(), remote },
        }),
      ),
    {
      done: t.databases.made,
      showsError: true,
      onDone: onClose,
    },
  );
  const problem = (pointer: string) => {
    const found = problemAt(making.error, pointer);
    return found && words(found);
  };
  return (
    <ConfirmDialog
      title={t.databases.make}
      confirmLabel={t.databases.make}
      pending={making.isPending}
      disabled={name.trim() === ""}
      error={making.error}
      onConfirm={() => making.mutate()}
      onClose={onClose}
    >
      <TextField
        label={t.databases.name}
        hint={t.databases.nameHint}
        value={name}
        maxLength={48}
        error={problem("/name")}
        onChange={setName}
      />
      <TextField
        label={t.databases.remote}
        hint={t.databases.remoteHint}
        value={remote}
        maxLength={15}
        error={problem("/remote")}
        onChange={setRemote}
      />
    </ConfirmDialog>
  );
}
