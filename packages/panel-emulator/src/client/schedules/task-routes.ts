import { logActivity } from "../../activity/log-activity.ts";
import { hasPermission } from "../../auth/server-permission.ts";
import { DisplayError } from "../../errors/display-error.ts";
import { forbidden } from "../../errors/http-errors.ts";
import { noContent } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import { tasksOf } from "../../schedules/run-schedule.ts";
import type { TaskRow } from "../../world/rows/schedule.ts";
import { itemReply } from "../client-reply.ts";
import { type ServerContext, serverRoute } from "../server-route.ts";
import { bindSchedule, bindTask } from "./bind-task.ts";
import { taskTransformer } from "./schedule-transformer.ts";
import { closeGap, moveTasks, wantedSequence } from "./task-sequence.ts";

/** What panels do differently with tasks. */
export interface TaskManners {
  /** The columns of a task from a request. `checkLimit` refuses backups (403) where the server may have none. */
  fields(context: ServerContext): { readonly fields: TaskFields; readonly checkLimit: () => void };
  /** What a subuser needs to delete a task. */
  readonly deletePermission: string;
}

/** The columns of a task that a request decides about. */
export type TaskFields = Pick<TaskRow, "action" | "payload" | "time_offset" | "continue_on_failure">;

export const createTaskRoutes = ({ fields: fieldsOf, deletePermission }: TaskManners): readonly Route[] => [
  serverRoute({
    method: "POST",
    path: "/schedules/{schedule}/tasks",
    operation: "createScheduleTask",
    permission: "schedule.update",
    bind: bindSchedule,
    handle: (context, schedule) => {
      const { panel, server } = context;
      const { state, settings } = panel;
      const { fields, checkLimit } = fieldsOf(context);
      const existing = tasksOf(state, schedule.id);
      const limit = settings.clientSchedulesPerServerTasks;
      if (existing.length >= limit)
        throw new DisplayError(
          `Schedules may not have more than ${limit} tasks associated with them. Creating this task would put this schedule over the limit.`,
          "ServiceLimitExceededException",
        );
      checkLimit();
      const last = (existing.at(-1)?.sequence_id ?? 0) + 1;
      const place = Math.min(last, wantedSequence(context, last));
      moveTasks(state, schedule.id, { from: place, to: last - 1, by: 1 });
      const now = panel.now();
      const task = state.tasks.insert({
        ...fields,
        schedule_id: schedule.id,
        sequence_id: place,
        is_queued: false,
        created_at: now,
        updated_at: now,
      });
      state.schedules.update(schedule.id, { updated_at: now });
      const properties = { name: schedule.name, action: task.action, payload: task.payload };
      logActivity(context, { event: "server:task.create", properties, server });
      return itemReply(context, taskTransformer, task);
    },
  }),
  serverRoute({
    method: "POST",
    path: "/schedules/{schedule}/tasks/{task}",
    operation: "updateScheduleTask",
    permission: "schedule.update",
    bind: bindTask,
    handle: (context, { schedule, task }) => {
      const { panel, server } = context;
      const { state } = panel;
      const { fields, checkLimit } = fieldsOf(context);
      checkLimit();
      const before = task.sequence_id;
      const place = wantedSequence(context, before);
      if (place < before) moveTasks(state, schedule.id, { from: place, to: before - 1, by: 1 });
      else moveTasks(state, schedule.id, { from: before + 1, to: place, by: -1 });
      const now = panel.now();
      const changed = state.tasks.update(task.id, { ...fields, sequence_id: place, updated_at: now });
      state.schedules.update(schedule.id, { updated_at: now });
      const properties = { name: schedule.name, action: changed.action, payload: changed.payload };
      logActivity(context, { event: "server:task.update", properties, server });
      return itemReply(context, taskTransformer, changed);
    },
  }),
  serverRoute({
    method: "DELETE",
    path: "/schedules/{schedule}/tasks/{task}",
    operation: "deleteScheduleTask",
    bind: bindTask,
    handle: (context, { schedule, task }) => {
      const { panel, server, identity } = context;
      if (!hasPermission(panel.state, identity.user, server, deletePermission))
        throw forbidden("You do not have permission to perform this action.");
      closeGap(panel.state, schedule.id, task.sequence_id);
      panel.state.tasks.delete(task.id);
      panel.state.schedules.update(schedule.id, { updated_at: panel.now() });
      logActivity(context, { event: "server:task.delete", properties: { name: schedule.name }, server });
      return noContent();
    },
  }),
];
