import { useState } from "react";
import { admin, useAdminAction } from "../../api/administration.ts";
import type { DriftReport } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { SelectField } from "../../components/field.tsx";
import { Moment } from "../../components/moment.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty, ErrorView, Loading } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { PanelChoice, useChosenPanel } from "../panel-choice.tsx";
import { DriftFindings } from "./drift-findings.tsx";
import { useDriftReport } from "./drift-report.ts";
import type { Kind } from "./finding.ts";
import { RepairDialog } from "./repair-dialog.tsx";

/** Where a panel and the database disagree. */
export function DriftPage() {
  const { t, format } = useI18n();
  const toasts = useToasts();
  const words = t.admin.drift;
  const chosen = useChosenPanel();
  const { panel } = chosen;
  const [kind, setKind] = useUrlState("kind");
  const [asking, setAsking] = useState(false);
  const report = useDriftReport(panel, kind);
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
  const [first] = report.data?.pages ?? [];
  const counts = Object.entries(first?.counts ?? {}) as [Kind, number][];
  const findings = report.data?.pages.flatMap((page) => page.findings) ?? [];
  const picked = counts.find(([name]) => name === kind)?.[0];
  return (
    <>
      <PageHead title={t.admin.parts.drift} lead={words.lead} actions={scan} />
      <div className="filters">
        <PanelChoice chosen={chosen} />
        <SelectField
          label={words.finding}
          value={kind}
          choices={[
            { value: "", label: t.common.all },
            ...counts.map(([name, count]) => ({
              value: name,
              label: `${words.kinds[name]} (${format.number(count)})`,
            })),
          ]}
          onChange={setKind}
        />
      </div>
      {!first ? (
        report.isError ? (
          <ErrorView error={report.error} onRetry={() => void report.refetch()} />
        ) : (
          <Loading lines={5} />
        )
      ) : first.scannedAt === null ? (
        <Empty title={words.notScanned}>{words.notScannedDetail}</Empty>
      ) : (
        <>
          <div className="row-apart">
            <p className="quiet">
              {words.scannedAt} <Moment at={first.scannedAt} /> ·{" "}
              {words.figures(format.number(first.servers), format.number(first.services))}
            </p>
            {picked && <Button onClick={() => setAsking(true)}>{words.repairAll(words.kinds[picked])}</Button>}
          </div>
          {findings.length === 0 ? (
            <Empty title={words.empty}>{words.emptyDetail}</Empty>
          ) : (
            <DriftFindings findings={findings} />
          )}
          {report.hasNextPage && (
            <div>
              <Button pending={report.isFetchingNextPage} onClick={() => void report.fetchNextPage()}>
                {t.common.more}
              </Button>
            </div>
          )}
        </>
      )}
      {asking && picked && <RepairDialog what={{ panel, kind: picked }} onClose={() => setAsking(false)} />}
    </>
  );
}
