import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { DriftReport } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Moment } from "../../components/moment.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { PanelChoice, useChosenPanel } from "../panel-choice.tsx";
import { DriftFindings } from "./drift-findings.tsx";

/** Where a panel and the database disagree. */
export function DriftPage() {
  const { t, format } = useI18n();
  const toasts = useToasts();
  const words = t.admin.drift;
  const chosen = useChosenPanel();
  const { panel } = chosen;
  const report = useAdmin<DriftReport>("/drift", { panel }, { enabled: panel !== "" });
  const scanning = useAdminAction(() => admin.post<DriftReport>("/drift/scan", { panel }));
  const scan = (
    <Button
      look="primary"
      icon="search"
      pending={scanning.isPending}
      disabled={panel === ""}
      onClick={() => scanning.mutate(undefined, { onError: toasts.failed })}
    >
      {words.scan}
    </Button>
  );
  return (
    <>
      <PageHead title={t.admin.parts.drift} lead={words.lead} actions={scan} />
      <div className="filters">
        <PanelChoice chosen={chosen} />
      </div>
      <QueryView query={report}>
        {({ scannedAt, servers, services, findings }) =>
          scannedAt === null ? (
            <Empty title={words.notScanned}>{words.notScannedDetail}</Empty>
          ) : (
            <>
              <p className="quiet">
                {words.scannedAt} <Moment at={scannedAt} /> ·{" "}
                {words.figures(format.number(servers), format.number(services))}
              </p>
              {findings.length === 0 ? (
                <Empty title={words.empty}>{words.emptyDetail}</Empty>
              ) : (
                <DriftFindings findings={findings} />
              )}
            </>
          )
        }
      </QueryView>
    </>
  );
}
