import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { WebhookEndpoint } from "../../api/model.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { EventChoice } from "./event-choice.tsx";

type EventType = NonNullable<WebhookEndpoint["events"]>[number];

interface EndpointDialogProps {
  /** Null: a new one. */
  readonly endpoint: WebhookEndpoint | null;
  onClose(): void;
  onSecret(secret: string): void;
}

export function EndpointDialog({ endpoint, onClose, onSecret }: EndpointDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.webhooks;
  const [id, setId] = useState(endpoint?.id ?? "");
  const [url, setUrl] = useState(endpoint?.url ?? "");
  const [events, setEvents] = useState<readonly EventType[] | null>(endpoint?.events ?? null);
  const [enabled, setEnabled] = useState(endpoint?.enabled ?? true);
  const saving = useAdminAction(() =>
    admin.put<WebhookEndpoint & { readonly secret: string | null }>(`/webhooks/${encodeURIComponent(id)}`, {
      url,
      enabled,
      ...(events && { events }),
    }),
  );
  return (
    <ConfirmDialog
      title={endpoint ? words.edit(endpoint.id) : words.add}
      confirmLabel={t.common.save}
      pending={saving.isPending}
      error={saving.error}
      disabled={id === "" || events?.length === 0}
      onClose={onClose}
      onConfirm={() =>
        saving.mutate(undefined, {
          onSuccess: ({ secret }) => {
            toasts.done(t.common.saved);
            onClose();
            if (secret) onSecret(secret);
          },
        })
      }
    >
      {!endpoint && (
        <TextField label={words.id} mono value={id} error={problemAt(saving.error, "/id")} onChange={setId} />
      )}
      <TextField
        label={words.url}
        hint={words.urlHint}
        type="url"
        value={url}
        error={problemAt(saving.error, "/url")}
        onChange={setUrl}
      />
      <EventChoice events={events} onChange={setEvents} />
      <Switch label={words.enabled} checked={enabled} onChange={setEnabled} />
    </ConfirmDialog>
  );
}
