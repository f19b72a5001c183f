import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type Schedule, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Moment } from "../../components/moment.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { cronText } from "./cron-text.ts";
import { TaskList } from "./task-list.tsx";

interface ScheduleCardProps {
  readonly service: string;
  readonly schedule: Schedule;
  onEdit(): void;
}

/** When it runs, and what it then does, one task after the other. */
export function ScheduleCard({ service, schedule, onEdit }: ScheduleCardProps) {
  const { t } = useI18n();
  const [deleting, setDeleting] = useState(false);
  const at = { params: { path: { service, schedule: schedule.id } } };
  const running = useControlAction(
    service,
    () => answerOf(hatchery.POST("/services/{service}/schedules/{schedule}/execute", at)),
    {
      done: t.schedules.started,
    },
  );
  const removing = useControlAction(
    service,
    () => answerOf(hatchery.DELETE("/services/{service}/schedules/{schedule}", at)),
    {
      done: t.schedules.deleted,
      showsError: true,
    },
  );
  return (
    <li className="card">
      <header className="card-head">
        <div className="row">
          <h3>{schedule.name}</h3>
          <StatusBadge tone={schedule.running ? "busy" : schedule.active ? "good" : "neutral"}>
            {schedule.running ? t.schedules.running : schedule.active ? t.schedules.active : t.schedules.inactive}
          </StatusBadge>
        </div>
        <div className="row">
          <Button
            icon="play"
            disabled={schedule.tasks.length === 0}
            pending={running.isPending}
            onClick={() => running.mutate()}
          >
            {t.schedules.run}
          </Button>
          <Button icon="edit" onClick={onEdit}>
            {t.common.edit}
          </Button>
          <Button icon="trash" look="danger" onClick={() => setDeleting(true)}>
            {t.common.remove}
          </Button>
        </div>
      </header>
      <p className="row small">
        <code>{cronText(schedule.cron)}</code>
        {schedule.nextRunAt && schedule.active && (
          <span>
            {t.schedules.next} <Moment at={schedule.nextRunAt} />
          </span>
        )}
        {schedule.lastRunAt && (
          <span className="quiet">
            {t.schedules.last} <Moment at={schedule.lastRunAt} />
          </span>
        )}
        {schedule.onlyWhenOnline && <span className="quiet">{t.schedules.onlyWhenOnline}</span>}
      </p>
      <TaskList service={service} schedule={schedule} />
      {deleting && (
        <ConfirmDialog
          title={t.service.deleteOf(schedule.name)}
          confirmLabel={t.common.remove}
          dangerous
          pending={removing.isPending}
          error={removing.error}
          onConfirm={() => removing.mutate()}
          onClose={() => setDeleting(false)}
        >
          <p>{t.schedules.deleteDetail}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
