import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type Cron, type Schedule, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { cronFields } from "./cron-text.ts";
import "./schedules.css";

interface ScheduleDialogProps {
  readonly service: string;
  /** Null: a new one. */
  readonly schedule: Schedule | null;
  onClose(): void;
}

const everyNight: Cron = { minute: "0", hour: "4", dayOfMonth: "*", month: "*", dayOfWeek: "*" };

export function ScheduleDialog({ service, schedule, onClose }: ScheduleDialogProps) {
  const { t, words } = useI18n();
  const [name, setName] = useState(schedule?.name ?? "");
  const [cron, setCron] = useState<Cron>(schedule?.cron ?? everyNight);
  const [active, setActive] = useState(schedule?.active ?? true);
  const [onlyWhenOnline, setOnlyWhenOnline] = useState(schedule?.onlyWhenOnline ?? false);
  const saving = useControlAction(
    service,
    () => {
      const body = { name: name.trim(), cron, active, onlyWhenOnline };
      return schedule
        ? answerOf(
            hatchery.PATCH("/services/{service}/schedules/{schedule}", {
              params: { path: { service, schedule: schedule.id } },
              body,
            }),
          )
        : answerOf(hatchery.POST("/services/{service}/schedules", { params: { path: { service } }, body }));
    },
    { done: t.common.saved, showsError: true, onDone: onClose },
  );
  const problem = (pointer: string) => {
    const found = problemAt(saving.error, pointer);
    return found && words(found);
  };
  return (
    <ConfirmDialog
      title={schedule ? t.schedules.editOf(schedule.name) : t.schedules.make}
      confirmLabel={t.common.save}
      pending={saving.isPending}
      disabled={name.trim() === ""}
      error={saving.error}
      onConfirm={() => saving.mutate()}
      onClose={onClose}
    >
      <TextField label={t.schedules.name} value={name} maxLength={191} error={problem("/name")} onChange={setName} />
      <fieldset className="field">
        <legend className="field-label">{t.schedules.when}</legend>
        <div className="cron-fields">
          {cronFields.map((field) => (
            <TextField
              key={field}
              label={t.schedules.fields[field]}
              mono
              value={cron[field]}
              error={problem(`/cron/${field}`)}
              onChange={(value) => setCron({ ...cron, [field]: value })}
            />
          ))}
        </div>
        <p className="field-hint">{t.schedules.whenHint}</p>
      </fieldset>
      <Switch label={t.schedules.active} hint={t.schedules.activeHint} checked={active} onChange={setActive} />
      <Switch label={t.schedules.onlyWhenOnline} checked={onlyWhenOnline} onChange={setOnlyWhenOnline} />
    </ConfirmDialog>
  );
}
