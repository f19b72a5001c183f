import { useI18n } from "../../i18n/i18n.tsx";
import { useLiveState } from "../live/live-provider.tsx";

/** Says when the console is not connected, and what is done about it. */
export function ConnectionWords() {
  const { t } = useI18n();
  const { connection } = useLiveState();
  return (
    <p className="console-connection small" role="status" data-connection={connection}>
      {t.service.connection[connection]}
    </p>
  );
}
