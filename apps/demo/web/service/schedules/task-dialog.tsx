import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type ScheduleTask, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { SelectField, TextField } from "../../components/field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface TaskDialogProps {
  readonly service: string;
  readonly schedule: number;
  /** Null: a new one. */
  readonly task: ScheduleTask | null;
  onClose(): void;
}

const actions = ["command", "power", "backup"] as const;
const signals = ["start", "stop", "restart", "kill"] as const;

export function TaskDialog({ service, schedule, task, onClose }: TaskDialogProps) {
  const { t, words } = useI18n();
  const [action, setAction] = useState<ScheduleTask["action"]>(task?.action ?? "command");
  const [payload, setPayload] = useState(task?.payload ?? "");
  const [delay, setDelay] = useState(String(task?.delaySeconds ?? 0));
  const [continueOnFailure, setContinueOnFailure] = useState(task?.continueOnFailure ?? false);
  const saving = useControlAction(
    service,
    () => {
      const body = { action, payload, delaySeconds: Number(delay), continueOnFailure };
      return task
        ? answerOf(
            hatchery.PATCH("/services/{service}/schedules/{schedule}/tasks/{task}", {
              params: { path: { service, schedule, task: task.id } },
              body,
            }),
          )
        : answerOf(
            hatchery.POST("/services/{service}/schedules/{schedule}/tasks", {
              params: { path: { service, schedule } },
              body,
            }),
          );
    },
    { done: t.common.saved, showsError: true, onDone: onClose },
  );
  const problem = (pointer: string) => {
    const found = problemAt(saving.error, pointer);
    return found && words(found);
  };
  return (
    <ConfirmDialog
      title={task ? t.schedules.editTask(task.sequence) : t.schedules.addTask}
      confirmLabel={t.common.save}
      pending={saving.isPending}
      disabled={action === "command" && payload.trim() === ""}
      error={saving.error}
      onConfirm={() => saving.mutate()}
      onClose={onClose}
    >
      <SelectField
        label={t.schedules.action}
        value={action}
        choices={[...new Set([...actions, action])].map((value) => ({ value, label: t.schedules.actions[value] }))}
        onChange={(value) => {
          setAction(value as ScheduleTask["action"]);
          setPayload(value === "power" ? "restart" : "");
        }}
      />
      {action === "command" && (
        <TextField
          label={t.service.command}
          mono
          value={payload}
          error={problem("/payload")}
          maxLength={4096}
          onChange={setPayload}
        />
      )}
      {action === "power" && (
        <SelectField
          label={t.service.power}
          value={payload}
          choices={signals.map((value) => ({ value, label: t.service.signals[value] }))}
          onChange={setPayload}
        />
      )}
      {(action === "backup" || action === "delete_files") && (
        <TextField
          label={action === "backup" ? `${t.backups.ignored} (${t.order.optional})` : t.schedules.actions.delete_files}
          mono
          value={payload}
          error={problem("/payload")}
          onChange={setPayload}
        />
      )}
      <TextField
        label={t.schedules.delay}
        hint={t.schedules.delayHint}
        type="number"
        min={0}
        max={900}
        value={delay}
        error={problem("/delaySeconds")}
        onChange={setDelay}
      />
      <Switch label={t.schedules.continueOnFailure} checked={continueOnFailure} onChange={setContinueOnFailure} />
    </ConfirmDialog>
  );
}
