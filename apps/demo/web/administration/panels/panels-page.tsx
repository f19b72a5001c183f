import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { Diagnosis, NodeCapacity, Page, Panel } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { Icon } from "../../components/icon.tsx";
import { Meter } from "../../components/meter.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** The panels with a test of their connection, and the room on their nodes. */
export function PanelsPage() {
  const { t } = useI18n();
  const panels = useAdmin<Page<Panel>>("/panels");
  return (
    <>
      <PageHead title={t.admin.parts.panels} lead={t.admin.panels.lead} />
      <QueryView query={panels}>
        {({ items }) => items.map((panel) => <PanelCard key={panel.id} panel={panel} />)}
      </QueryView>
    </>
  );
}

function PanelCard({ panel }: { readonly panel: Panel }) {
  const { t } = useI18n();
  const testing = useAdminAction(() => admin.post<Diagnosis>(`/panels/${panel.id}/diagnose`));
  const capacity = useAdmin<{ readonly nodes: readonly NodeCapacity[] }>(`/panels/${panel.id}/capacity`);
  return (
    <Card
      title={panel.name}
      actions={
        <Button icon="refresh" pending={testing.isPending} onClick={() => testing.mutate(undefined)}>
          {t.admin.panels.test}
        </Button>
      }
    >
      <p className="quiet mono">{panel.url}</p>
      {testing.error && <ErrorView error={testing.error} />}
      <ul className="stack" role="status">
        {testing.data?.checks.map((check) => (
          <li key={check.name} className="row">
            <Icon
              name={check.outcome === "passed" ? "check" : check.outcome === "skipped" ? "back" : "cross"}
              label={t.admin.panels.outcomes[check.outcome]}
            />
            <span>
              {check.message} <span className="mono small quiet">{check.name}</span>
              {check.remedy && <span className="quiet"> {check.remedy}</span>}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t.admin.panels.capacity}</h3>
      <QueryView query={capacity}>
        {({ nodes }) => (
          <ul className="columns">
            {nodes.map((node) => (
              <NodeRoom key={node.nodeId} node={node} />
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}

function NodeRoom({ node }: { readonly node: NodeCapacity }) {
  const { t, format } = useI18n();
  const room = (label: string, total: number, free: number | null) =>
    free === null ? (
      <p>{`${label}: ${t.common.unlimited}`}</p>
    ) : (
      <Meter
        label={label}
        fraction={total === 0 ? 0 : (total - free) / total}
        text={t.admin.panels.free(format.mebibytes(Math.max(0, free)), format.mebibytes(total))}
      />
    );
  return (
    <li className="stack">
      <p className="row">
        <strong>{node.name}</strong>
        {node.maintenance && <StatusBadge tone="busy">{t.admin.panels.maintenance}</StatusBadge>}
        {!node.public && <StatusBadge tone="neutral">{t.admin.panels.notPublic}</StatusBadge>}
      </p>
      {room(t.store.memory, node.memory, node.freeMemory)}
      {room(t.store.disk, node.disk, node.freeDisk)}
    </li>
  );
}
