import { logActivity } from "../../../activity/log-activity.ts";
import { hasPermission } from "../../../auth/server-permission.ts";
import { itemReply } from "../../../client/client-reply.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { forbidden } from "../../../errors/http-errors.ts";
import { noContent } from "../../../http/reply.ts";
import { tasksOf } from "../../../schedules/run-schedule.ts";
import { taskTransformer } from "../transformers/schedule-transformer.ts";
import { bindSchedule, bindTask } from "./bind-task.ts";
import { taskFields, wantedSequence } from "./task-fields.ts";
import { closeGap, moveTasks } from "./task-sequence.ts";

export const taskRoutes = [
  serverRoute({
    method: "POST",
    path: "/schedules/{schedule}/tasks",
    operation: "createScheduleTask",
    permission: "schedule.update",
    bind: bindSchedule,
    handle: (context, schedule) => {
      const { panel, server } = context;
      const { state, settings } = panel;
      const { fields, checkLimit } = taskFields(context);
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
      const { fields, checkLimit } = taskFields(context);
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
      if (!hasPermission(panel.state, identity.user, server, "schedule.update"))
        throw forbidden("You do not have permission to perform this action.");
      closeGap(panel.state, schedule.id, task.sequence_id);
      panel.state.tasks.delete(task.id);
      panel.state.schedules.update(schedule.id, { updated_at: panel.now() });
      logActivity(context, { event: "server:task.delete", properties: { name: schedule.name }, server });
      return noContent();
    },
  }),
];
