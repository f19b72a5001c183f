import { useState } from "react";
import { type Schedule, useControl } from "../../api/control.ts";
import type { CustomerService } from "../../api/model.ts";
import { Button } from "../../components/button.tsx";
import { PartHead } from "../../components/part-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ScheduleCard } from "./schedule-card.tsx";
import { ScheduleDialog } from "./schedule-dialog.tsx";

export function SchedulesTab({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const [editing, setEditing] = useState<Schedule | "new" | null>(null);
  const schedules = useControl(service.id, "/services/{service}/schedules");
  return (
    <div className="stack">
      <PartHead
        title={t.schedules.title}
        actions={
          <Button icon="add" look="primary" onClick={() => setEditing("new")}>
            {t.schedules.make}
          </Button>
        }
      />
      <QueryView query={schedules}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t.schedules.empty}>{t.schedules.emptyDetail}</Empty>
          ) : (
            <ul className="stack">
              {items.map((schedule) => (
                <ScheduleCard
                  key={schedule.id}
                  service={service.id}
                  schedule={schedule}
                  onEdit={() => setEditing(schedule)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      {editing && (
        <ScheduleDialog
          service={service.id}
          schedule={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}
