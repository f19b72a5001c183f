import { admin, useAdminAction } from "../../api/administration.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Finding, isDangerous, type Repair } from "./finding.ts";

interface RepairAnswer {
  readonly outcomes: readonly { readonly repaired: boolean; readonly message: string }[];
}

interface RepairDialogProps {
  readonly finding: Finding;
  readonly repair: Repair;
  onClose(): void;
}

/** Names what is repaired and how, and asks once. */
export function RepairDialog({ finding, repair, onClose }: RepairDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.drift;
  const thing = finding.serviceId ?? words.server(finding.serverId ?? 0);
  const repairing = useAdminAction(() => admin.post<RepairAnswer>("/drift/repair", { findingId: finding.id, repair }));
  return (
    <ConfirmDialog
      title={words.confirm(words.repairs[repair], thing)}
      confirmLabel={words.repairs[repair]}
      dangerous={isDangerous(repair)}
      pending={repairing.isPending}
      error={repairing.error}
      onClose={onClose}
      onConfirm={() =>
        repairing.mutate(undefined, {
          onSuccess: ({ outcomes }) => {
            const refused = outcomes.find(({ repaired }) => !repaired);
            toasts.done(refused ? words.notRepaired(refused.message) : words.repaired);
            onClose();
          },
        })
      }
    >
      <p>{finding.message}</p>
      {isDangerous(repair) && <p>{words.dangerous}</p>}
    </ConfirmDialog>
  );
}
