import { useState } from "react";
import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { Product, Service } from "../../api/model.ts";
import { problemAt } from "../../api/problem-error.ts";
import { useClockAhead } from "../../api/shop-clock.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { CustomerField } from "./customer-field.tsx";
import { type PoolCommand, PoolCommandPlan } from "./pool-command-plan.tsx";
import { PoolUpgradeDialog } from "./pool-upgrade-dialog.tsx";
import { isDangerous, type ServiceCommandName } from "./service-commands.ts";
import { UpgradeDialog } from "./upgrade-dialog.tsx";

interface CommandDialogProps {
  readonly service: Service;
  readonly command: ServiceCommandName;
  onClose(): void;
}

/** The commands for a pool that its servers follow, as its plan calls them. */
const planned: Readonly<Partial<Record<ServiceCommandName, PoolCommand>>> = {
  suspend: "suspend",
  unsuspend: "unsuspend",
  expire: "expire",
  terminate: "terminate",
  owner: "change-owner",
};

const monthMs = 30 * 86_400_000;

/** The dialog of a command; upgrades have one of their own, with a dry run. */
export function CommandDialog(props: CommandDialogProps) {
  if (props.command !== "upgrade") return <SimpleDialog {...props} />;
  return props.service.budget ? <PoolUpgradeDialog {...props} /> : <UpgradeDialog {...props} />;
}

/** Asks once, names the service, and collects what the command needs. */
function SimpleDialog({ service, command, onClose }: CommandDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const [name, setName] = useState(service.name ?? "");
  const [reason, setReason] = useState("");
  const clockAheadMs = useClockAhead();
  const [until, setUntil] = useState(() => nextEnd(service.expiresAt, Date.now() + clockAheadMs));
  const [endless, setEndless] = useState(false);
  const [owner, setOwner] = useState("");
  const [egg, setEgg] = useState("");
  const [acceptDataLoss, setAcceptDataLoss] = useState(false);
  const product = useAdmin<Product>(`/products/${service.productId}`, {}, { enabled: command === "reinstall" });
  const sending = useAdminAction(() => admin.post(`/services/${encodeURIComponent(service.id)}/${command}`, body()));
  const words = t.admin.commands[command];

  function body(): unknown {
    if (command === "rename") return { name };
    if (command === "renew") return { expiresAt: endless ? null : new Date(until).toISOString() };
    if (command === "owner") return { customer: { id: owner } };
    if (command === "reinstall") return { acceptDataLoss, ...(egg && { egg }) };
    return command === "suspend" && reason ? { reason } : {};
  }

  return (
    <ConfirmDialog
      title={words.title(service.id)}
      confirmLabel={words.button}
      dangerous={isDangerous(command)}
      disabled={command === "owner" && owner === ""}
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
      {service.budget && planned[command] && <PoolCommandPlan pool={service.id} command={planned[command]} />}
      {command === "rename" && (
        <TextField
          label={t.admin.name}
          value={name}
          error={problemAt(sending.error, "/name")}
          onChange={setName}
          maxLength={191}
        />
      )}
      {command === "suspend" && <TextField label={t.admin.services.reason} value={reason} onChange={setReason} />}
      {command === "renew" && (
        <>
          <TextField
            label={t.admin.services.until}
            type="date"
            value={until}
            disabled={endless}
            error={problemAt(sending.error, "/expiresAt")}
            onChange={setUntil}
          />
          <Switch label={t.admin.services.noEnd} checked={endless} onChange={setEndless} />
        </>
      )}
      {command === "owner" && (
        <CustomerField
          label={t.admin.services.newOwner}
          value={owner}
          error={problemAt(sending.error, "/customer/id")}
          onChange={setOwner}
        />
      )}
      {command === "reinstall" && (
        <>
          <SelectField
            label={t.admin.services.egg}
            value={egg}
            choices={[
              { value: "", label: t.admin.services.keepEgg },
              ...(product.data?.configuration.eggs ?? [])
                .filter(({ key }) => key !== service.egg)
                .map((each) => ({ value: each.key, label: each.name })),
            ]}
            onChange={setEgg}
          />
          <Switch label={t.admin.services.acceptLoss} checked={acceptDataLoss} onChange={setAcceptDataLoss} />
        </>
      )}
    </ConfirmDialog>
  );
}

function nextEnd(expiresAt: string | null, now: number): string {
  const from = Math.max(now, expiresAt ? new Date(expiresAt).getTime() : 0);
  return new Date(from + monthMs).toISOString().slice(0, 10);
}
