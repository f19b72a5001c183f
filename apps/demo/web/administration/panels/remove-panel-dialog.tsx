import { admin, useAdminAction } from "../../api/administration.ts";
import type { Panel } from "../../api/model.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface RemovePanelDialogProps {
  readonly panel: Panel;
  onClose(): void;
}

export function RemovePanelDialog({ panel, onClose }: RemovePanelDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.panels;
  const removing = useAdminAction(() => admin.delete(`/panels/${panel.id}`));
  return (
    <ConfirmDialog
      title={words.remove(panel.name)}
      confirmLabel={words.remove(panel.name)}
      dangerous
      pending={removing.isPending}
      error={removing.error}
      onClose={onClose}
      onConfirm={() =>
        removing.mutate(undefined, {
          onSuccess: () => {
            toasts.done(words.removed(panel.name));
            onClose();
          },
        })
      }
    >
      <p>{words.removeWhat}</p>
    </ConfirmDialog>
  );
}
