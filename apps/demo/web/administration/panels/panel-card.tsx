import { useState } from "react";
import { admin, useAdmin, useAdminAction } from "../../api/administration.ts";
import type { Diagnosis, NodeCapacity, Panel } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { Moment } from "../../components/moment.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { NodeRoom } from "./node-room.tsx";
import { PanelChecks } from "./panel-checks.tsx";
import { PanelHold } from "./panel-hold.tsx";
import { RemovePanelDialog } from "./remove-panel-dialog.tsx";

interface PanelCardProps {
  readonly panel: Panel;
  onEdit(): void;
}

export function PanelCard({ panel, onEdit }: PanelCardProps) {
  const { t } = useI18n();
  const toasts = useToasts();
  const words = t.admin.panels;
  const [removing, setRemoving] = useState(false);
  const path = `/panels/${panel.id}`;
  const testing = useAdminAction(() => admin.post<Diagnosis>(`${path}/diagnose`));
  const rereading = useAdminAction(() => admin.get(`${path}/capacity`, { refresh: true }));
  const capacity = useAdmin<{ readonly nodes: readonly NodeCapacity[] }>(`${path}/capacity`);
  return (
    <Card
      title={panel.name}
      actions={
        <>
          <Button icon="check" pending={testing.isPending} onClick={() => testing.mutate(undefined)}>
            {words.test}
          </Button>
          <Button
            icon="refresh"
            pending={rereading.isPending}
            onClick={() => rereading.mutate(undefined, { onError: toasts.failed })}
          >
            {words.reread}
          </Button>
          <Button onClick={onEdit}>{t.common.edit}</Button>
          <Button look="danger" onClick={() => setRemoving(true)}>
            {words.remove(panel.name)}
          </Button>
        </>
      }
    >
      <div className="row">
        <span className="quiet mono">{panel.url}</span>
        <StatusBadge tone="neutral">{panel.flavour === "pelican" ? "Pelican" : "Pterodactyl"}</StatusBadge>
        {panel.hold && <StatusBadge tone="bad">{words.onHold}</StatusBadge>}
        {!panel.acceptsOrders && <StatusBadge tone="busy">{words.noOrders}</StatusBadge>}
        {!panel.hasClientKey && <StatusBadge tone="busy">{words.noClientKey}</StatusBadge>}
        <span className="quiet small">
          {words.readAt}: {panel.catalogueReadAt ? <Moment at={panel.catalogueReadAt} /> : words.neverRead}
        </span>
      </div>
      {panel.hold && <PanelHold panel={panel.id} hold={panel.hold} />}
      {testing.error && <ErrorView error={testing.error} />}
      <div role="status">{testing.data && <PanelChecks diagnosis={testing.data} />}</div>
      <h3>{words.capacity}</h3>
      <QueryView query={capacity}>
        {({ nodes }) => (
          <ul className="columns">
            {nodes.map((node) => (
              <NodeRoom key={node.nodeId} node={node} />
            ))}
          </ul>
        )}
      </QueryView>
      {removing && <RemovePanelDialog panel={panel} onClose={() => setRemoving(false)} />}
    </Card>
  );
}
