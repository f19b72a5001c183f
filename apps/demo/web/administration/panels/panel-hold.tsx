import { admin, useAdminAction } from "../../api/administration.ts";
import type { Panel } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { FailureView } from "../../components/failure-view.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface PanelHoldProps {
  readonly panel: Panel["id"];
  readonly hold: NonNullable<Panel["hold"]>;
}

/** Why operations on a panel wait, what to do about it, and a way not to wait for the next probe. */
export function PanelHold({ panel, hold }: PanelHoldProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.panels;
  const releasing = useAdminAction(() => admin.post<Panel>(`/panels/${panel}/release`));
  return (
    <div role="status">
      <FailureView failure={hold} />
      <p>{words.onHoldWhat}</p>
      <Button
        icon="refresh"
        pending={releasing.isPending}
        onClick={() => releasing.mutate(undefined, { onError: toasts.failed })}
      >
        {words.goOn}
      </Button>
    </div>
  );
}
