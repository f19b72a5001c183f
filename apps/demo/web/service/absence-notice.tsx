import { Button } from "../components/button.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { useLiveServer, useLiveState } from "./live/live-provider.tsx";

/** Says that the panel has no server to show, which nobody asks for again by itself. */
export function AbsenceNotice() {
  const { t } = useI18n();
  const live = useLiveServer();
  const { absence } = useLiveState();
  if (absence === null) return null;
  const { title, detail } = t.service.absences[absence];
  return (
    <div className="view view-error" role="status">
      <h2>{title}</h2>
      <p>{detail}</p>
      <Button icon="refresh" onClick={() => live?.tryAgain()}>
        {t.common.tryAgain}
      </Button>
    </div>
  );
}
