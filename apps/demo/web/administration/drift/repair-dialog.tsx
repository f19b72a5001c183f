import { admin, useAdminAction } from "../../api/administration.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Finding, isDangerous, type Kind, type Repair } from "./finding.ts";

interface RepairAnswer {
  readonly outcomes: readonly { readonly outcome: "operation" | "done" | "refused"; readonly message: string }[];
}

/** One finding with the repair that was pressed, or all findings of a kind with the first repair of each. */
type What = { readonly finding: Finding; readonly repair: Repair } | { readonly panel: string; readonly kind: Kind };

interface RepairDialogProps {
  readonly what: What;
  onClose(): void;
}

/** Names what is repaired and how, and asks once. */
export function RepairDialog({ what, onClose }: RepairDialogProps) {
  const { t, words: said } = useI18n();
  const toasts = useToasts();
  const words = t.admin.drift;
  const one = "finding" in what ? what : null;
  const dangerous = one !== null && isDangerous(one.repair);
  const repairing = useAdminAction(() =>
    admin.post<RepairAnswer>("/drift/repair", one ? { findingId: one.finding.id, repair: one.repair } : what),
  );
  const action = "finding" in what ? words.repairs[what.repair] : words.repairAll(words.kinds[what.kind]);
  const thing = one && (one.finding.serviceId ?? one.finding.customerId ?? words.server(one.finding.serverId ?? 0));
  return (
    <ConfirmDialog
      title={thing ? words.confirm(action, thing) : action}
      confirmLabel={action}
      dangerous={dangerous}
      pending={repairing.isPending}
      error={repairing.error}
      onClose={onClose}
      onConfirm={() =>
        repairing.mutate(undefined, {
          onSuccess: ({ outcomes }) => {
            const refused = outcomes.find(({ outcome }) => outcome === "refused");
            const underWay = outcomes.some(({ outcome }) => outcome === "operation");
            if (refused) toasts.done(words.notRepaired(said(refused.message)));
            else toasts.done(underWay ? words.underWay : words.repaired);
            onClose();
          },
        })
      }
    >
      <p>{one ? said(one.finding.message) : words.firstRepair}</p>
      {dangerous && <p>{words.dangerous}</p>}
    </ConfirmDialog>
  );
}
