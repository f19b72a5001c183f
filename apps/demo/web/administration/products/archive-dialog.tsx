import { admin, useAdminAction } from "../../api/administration.ts";
import type { Product } from "../../api/model.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface ArchiveDialogProps {
  readonly product: Product;
  onClose(): void;
}

export function ArchiveDialog({ product, onClose }: ArchiveDialogProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const { name } = product.configuration;
  const archiving = useAdminAction(() => admin.post(`/products/${encodeURIComponent(product.id)}/archive`));
  return (
    <ConfirmDialog
      title={t.admin.products.archiveTitle(name)}
      confirmLabel={t.admin.products.archive}
      dangerous
      pending={archiving.isPending}
      error={archiving.error}
      onClose={onClose}
      onConfirm={() =>
        archiving.mutate(undefined, {
          onSuccess: () => {
            toasts.done(t.admin.products.archivedDone(name));
            onClose();
          },
        })
      }
    >
      <p>{t.admin.products.archiveWhat}</p>
    </ConfirmDialog>
  );
}
