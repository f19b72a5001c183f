import { CopyButton } from "../../components/copy-button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** A secret, the only time that it is seen. */
export function SecretDialog({ secret, onClose }: { readonly secret: string; onClose(): void }) {
  const { t } = useI18n();
  const words = t.admin.webhooks;
  return (
    <Dialog title={words.secret} onClose={onClose}>
      <p>{words.secretOnce}</p>
      <p className="row">
        <code className="break">{secret}</code>
        <CopyButton text={secret} label={words.copySecret} />
      </p>
    </Dialog>
  );
}
