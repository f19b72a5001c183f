import { useMutation } from "@tanstack/react-query";
import { admin } from "../../api/administration.ts";
import type { ImportSuggestion, Page } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Empty, ErrorView, Loading } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { PanelChoice, useChosenPanel } from "../panel-choice.tsx";
import { ImportForm } from "./import-form.tsx";

const pageSize = 200;

/** Takes over servers that no service stands for: look, choose, try it dry, import. */
export function ImportsPage() {
  const { t } = useI18n();
  const words = t.admin.imports;
  const chosen = useChosenPanel();
  const { panel } = chosen;
  const scanning = useMutation({ mutationFn: () => scanPanel(panel) });
  const found = scanning.data?.panel === panel ? scanning.data.suggestions : null;
  const scan = (
    <Button
      look={found ? "secondary" : "primary"}
      icon="search"
      pending={scanning.isPending}
      disabled={panel === ""}
      onClick={() => scanning.mutate()}
    >
      {found ? words.again : words.scan}
    </Button>
  );
  return (
    <>
      <PageHead title={t.admin.parts.imports} lead={words.lead} actions={found ? scan : undefined} />
      <div className="filters">
        <PanelChoice chosen={chosen} />
      </div>
      {scanning.isPending ? (
        <Loading lines={6} />
      ) : scanning.error ? (
        <ErrorView error={scanning.error} onRetry={() => scanning.mutate()} />
      ) : found === null ? (
        <Empty title={words.notScanned} action={scan}>
          {words.notScannedDetail}
        </Empty>
      ) : found.length === 0 ? (
        <Empty title={words.empty}>{words.emptyDetail}</Empty>
      ) : (
        <ImportForm key={scanning.submittedAt} panel={panel} suggestions={found} onImported={() => scanning.mutate()} />
      )}
    </>
  );
}

/** Every page of the scan. */
async function scanPanel(panel: string) {
  const suggestions: ImportSuggestion[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: Page<ImportSuggestion> = await admin.post("/imports/scan", {
      panel,
      limit: pageSize,
      ...(cursor && { cursor }),
    });
    suggestions.push(...page.items);
    cursor = page.nextCursor;
  }
  return { panel, suggestions };
}
