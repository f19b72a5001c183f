import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { Service } from "../../api/model.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { isDangerous, type ServiceCommandName } from "./service-commands.ts";

interface CommandDialogProps {
  readonly service: Service;
  readonly command: ServiceCommandName;
  onClose(): void;
}

const monthMs = 30 * 86_400_000;

/** Asks once, names the service, and collects what the command needs. */
export function CommandDialog({ service, command, onClose }: CommandDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const [name, setName] = useState(service.name ?? "");
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState(() => nextEnd(service.expiresAt));
  const sending = useAdminAction(() => admin.post(`/services/${encodeURIComponent(service.id)}/${command}`, body()));
  const words = t.admin.commands[command];

  function body(): unknown {
    if (command === "rename") return { name };
    if (command === "renew") return { expiresAt: new Date(until).toISOString() };
    return command === "suspend" && reason ? { reason } : {};
  }

  return (
    <ConfirmDialog
      title={words.title(service.id)}
      confirmLabel={words.button}
      dangerous={isDangerous(command)}
      pending={sending.isPending}
      error={sending.error}
      onConfirm={() =>
        sending.mutate(undefined, {
          onSuccess: () => {
            toasts.done(t.admin.services.accepted(words.button, service.id));
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <p>{words.what}</p>
      {command === "rename" && <TextField label={t.admin.name} value={name} onChange={setName} maxLength={191} />}
      {command === "suspend" && <TextField label={t.admin.services.reason} value={reason} onChange={setReason} />}
      {command === "renew" && (
        <TextField label={t.admin.services.until} type="date" value={until} onChange={setUntil} />
      )}
    </ConfirmDialog>
  );
}

function nextEnd(expiresAt: string | null): string {
  const from = Math.max(Date.now(), expiresAt ? new Date(expiresAt).getTime() : 0);
  return new Date(from + monthMs).toISOString().slice(0, 10);
}
