import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { Panel } from "../../api/model.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface PanelDialogProps {
  /** Null: a new one. */
  readonly panel: Panel | null;
  onClose(): void;
}

/** Adds a panel, or changes it. Keys go in and never come out: an empty field keeps the stored one. */
export function PanelDialog({ panel, onClose }: PanelDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.panels;
  const [id, setId] = useState(panel?.id ?? "");
  const [name, setName] = useState(panel?.name ?? "");
  const [url, setUrl] = useState(panel?.url ?? "");
  const [applicationKey, setApplicationKey] = useState("");
  const [clientKey, setClientKey] = useState("");
  const [acceptsOrders, setAcceptsOrders] = useState(panel?.acceptsOrders ?? true);
  const saving = useAdminAction(() =>
    admin.put(`/panels/${encodeURIComponent(id)}`, {
      url,
      acceptsOrders,
      ...(name && { name }),
      ...(applicationKey && { applicationKey }),
      ...(clientKey && { clientKey }),
    }),
  );
  const problem = (pointer: string) => problemAt(saving.error, pointer);
  return (
    <ConfirmDialog
      title={panel ? words.edit(panel.name) : words.add}
      confirmLabel={t.common.save}
      pending={saving.isPending}
      error={saving.error}
      disabled={id === ""}
      onClose={onClose}
      onConfirm={() =>
        saving.mutate(undefined, {
          onSuccess: () => {
            toasts.done(t.common.saved);
            onClose();
          },
        })
      }
    >
      {!panel && (
        <TextField label={words.id} hint={words.idHint} mono value={id} error={problem("/id")} onChange={setId} />
      )}
      <TextField label={t.admin.name} hint={words.nameHint} value={name} error={problem("/name")} onChange={setName} />
      <TextField
        label={words.url}
        hint={words.urlHint}
        type="url"
        value={url}
        error={problem("/url")}
        onChange={setUrl}
      />
      <TextField
        label={words.applicationKey}
        hint={panel ? words.keepKey : words.applicationKeyHint}
        mono
        placeholder="ptla_…"
        value={applicationKey}
        error={problem("/applicationKey")}
        onChange={setApplicationKey}
      />
      <TextField
        label={words.clientKey}
        hint={panel?.hasClientKey ? words.keepKey : words.clientKeyHint}
        mono
        placeholder="ptlc_…"
        value={clientKey}
        error={problem("/clientKey")}
        onChange={setClientKey}
      />
      <Switch
        label={words.acceptsOrders}
        hint={words.acceptsOrdersHint}
        checked={acceptsOrders}
        onChange={setAcceptsOrders}
      />
    </ConfirmDialog>
  );
}
