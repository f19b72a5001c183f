import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type Schedule, type ScheduleTask, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { Button, IconButton } from "../../components/button.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { TaskDialog } from "./task-dialog.tsx";

interface TaskListProps {
  readonly service: string;
  readonly schedule: Schedule;
}

const mostTasks = 10;

export function TaskList({ service, schedule }: TaskListProps) {
  const { t, format } = useI18n();
  const [editing, setEditing] = useState<ScheduleTask | "new" | null>(null);
  const removing = useControlAction(
    service,
    ({ id }: ScheduleTask) =>
      answerOf(
        hatchery.DELETE("/services/{service}/schedules/{schedule}/tasks/{task}", {
          params: { path: { service, schedule: schedule.id, task: id } },
        }),
      ),
    { done: t.schedules.taskDeleted },
  );
  return (
    <div>
      {schedule.tasks.length === 0 && <p className="quiet small">{t.schedules.noTasks}</p>}
      <ol>
        {schedule.tasks.map((task) => (
          <li key={task.id} className="task">
            <span className="task-words">
              {t.schedules.actions[task.action]}
              {task.payload && <code> {task.payload}</code>}
              {task.delaySeconds > 0 && (
                <span className="quiet small"> {t.schedules.after(format.duration(task.delaySeconds * 1000))}</span>
              )}
            </span>
            <span className="row">
              <IconButton icon="edit" label={t.schedules.editTask(task.sequence)} onClick={() => setEditing(task)} />
              <IconButton
                icon="trash"
                label={t.schedules.deleteTask(task.sequence)}
                disabled={removing.isPending}
                onClick={() => removing.mutate(task)}
              />
            </span>
          </li>
        ))}
      </ol>
      {schedule.tasks.length < mostTasks && (
        <Button icon="add" look="quiet" onClick={() => setEditing("new")}>
          {t.schedules.addTask}
        </Button>
      )}
      {editing && (
        <TaskDialog
          service={service}
          schedule={schedule.id}
          task={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}
