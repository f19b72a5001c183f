import { useState } from "react";
import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { WebhookEndpoint } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Facts } from "../../components/facts.tsx";
import { MomentWithClock } from "../../components/moment.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { EndpointDialog } from "./endpoint-dialog.tsx";

interface EndpointPanelProps {
  readonly id: string;
  onClose(): void;
  onSecret(secret: string): void;
}

type Asked = "edit" | "rotate" | "remove";

/** One endpoint: what it hears, and what can be done with it. */
export function EndpointPanel({ id, onClose, onSecret }: EndpointPanelProps) {
  const { t, format } = useI18n();
  const words = t.admin.webhooks;
  const [asked, setAsked] = useState<Asked | null>(null);
  const endpoint = useAdmin<WebhookEndpoint>(
    `/webhooks/${encodeURIComponent(id)}`,
    {},
    { enabled: asked !== "remove" },
  );
  return (
    <Dialog placement="side" title={words.edit(id)} onClose={onClose}>
      <QueryView query={endpoint}>
        {(data) => (
          <>
            <div className="row">
              <Button onClick={() => setAsked("edit")}>{t.common.edit}</Button>
              <Button onClick={() => setAsked("rotate")}>{words.rotate}</Button>
              <Button look="danger" onClick={() => setAsked("remove")}>
                {words.remove(id)}
              </Button>
            </div>
            <Facts
              facts={[
                { name: words.url, value: <span className="mono break">{data.url}</span> },
                {
                  name: t.admin.state,
                  value: (
                    <StatusBadge tone={data.enabled ? "good" : "neutral"}>
                      {data.enabled ? words.enabled : words.paused}
                    </StatusBadge>
                  ),
                },
                { name: words.events, value: data.events === null ? words.everyEvent : format.list(data.events) },
                ...(data.disabledBecause ? [{ name: words.disabledBecause, value: data.disabledBecause }] : []),
                ...(data.failingSince
                  ? [{ name: words.failingSince, value: <MomentWithClock at={data.failingSince} /> }]
                  : []),
                ...(data.previousSecretUntil
                  ? [{ name: words.previousSecretUntil, value: <MomentWithClock at={data.previousSecretUntil} /> }]
                  : []),
                { name: t.admin.created, value: <MomentWithClock at={data.createdAt} /> },
              ]}
            />
            {asked === "edit" && <EndpointDialog endpoint={data} onClose={() => setAsked(null)} onSecret={onSecret} />}
            {asked === "rotate" && <RotateDialog id={id} onClose={() => setAsked(null)} onSecret={onSecret} />}
            {asked === "remove" && <RemoveDialog id={id} onClose={() => setAsked(null)} onRemoved={onClose} />}
          </>
        )}
      </QueryView>
    </Dialog>
  );
}

function RotateDialog({ id, onClose, onSecret }: EndpointPanelProps) {
  const { t } = useI18n();
  const words = t.admin.webhooks;
  const rotating = useAdminAction(() =>
    admin.post<{ readonly secret: string | null }>(`/webhooks/${encodeURIComponent(id)}/rotate-secret`),
  );
  return (
    <ConfirmDialog
      title={words.rotateTitle(id)}
      confirmLabel={words.rotate}
      pending={rotating.isPending}
      error={rotating.error}
      onClose={onClose}
      onConfirm={() =>
        rotating.mutate(undefined, {
          onSuccess: ({ secret }) => {
            onClose();
            if (secret) onSecret(secret);
          },
        })
      }
    >
      <p>{words.rotateWhat}</p>
    </ConfirmDialog>
  );
}

interface RemoveDialogProps {
  readonly id: string;
  onClose(): void;
  onRemoved(): void;
}

function RemoveDialog({ id, onClose, onRemoved }: RemoveDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.webhooks;
  const removing = useAdminAction(() => admin.delete(`/webhooks/${encodeURIComponent(id)}`));
  return (
    <ConfirmDialog
      title={words.remove(id)}
      confirmLabel={words.remove(id)}
      dangerous
      pending={removing.isPending}
      error={removing.error}
      onClose={onClose}
      onConfirm={() =>
        removing.mutate(undefined, {
          onSuccess: () => {
            toasts.done(words.removed(id));
            onRemoved();
          },
        })
      }
    >
      <p>{words.removeWhat}</p>
    </ConfirmDialog>
  );
}
