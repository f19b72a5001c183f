import { useAdmin } from "../../api/administration.ts";
import type { Health } from "../../api/model.ts";
import { Card } from "../../components/card.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

const everyMs = 5000;

/** Whether somebody works, on what, and on which database. */
export function HealthCard() {
  const { t, format } = useI18n();
  const words = t.admin.operations.health;
  const health = useAdmin<Health>("/health", {}, { refetchIntervalMs: everyMs });
  return (
    <Card title={words.title}>
      <QueryView query={health} lines={1}>
        {({ working, operations, database, panels }) => (
          <div className="row">
            <StatusBadge tone={working ? "good" : "bad"}>{working ? words.working : words.stopped}</StatusBadge>
            <span>{words.running(format.number(operations.running))}</span>
            <span>{words.waiting(format.number(operations.waiting))}</span>
            <span>{words.failed(format.number(operations.failed))}</span>
            {panels.map(
              ({ panelId, hold }) =>
                hold && (
                  <StatusBadge key={panelId} tone="bad">
                    {words.held(panelId)}
                  </StatusBadge>
                ),
            )}
            <span className="quiet">
              {words.database(words.kinds[database.kind], format.number(database.latencyMs ?? 0))}
            </span>
          </div>
        )}
      </QueryView>
    </Card>
  );
}
