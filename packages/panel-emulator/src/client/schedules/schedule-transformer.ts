import { list } from "../../rendering/transformer.ts";
import type { ScheduleRow, TaskRow } from "../../world/rows/schedule.ts";
import type { ClientTransformer } from "../client-reply.ts";

export const taskTransformer: ClientTransformer<Readonly<TaskRow>> = {
  object: "schedule_task",
  attributes: (task) => ({
    id: task.id,
    sequence_id: task.sequence_id,
    action: task.action,
    payload: task.payload,
    time_offset: task.time_offset,
    is_queued: task.is_queued,
    continue_on_failure: task.continue_on_failure,
    created_at: task.created_at,
    updated_at: task.updated_at,
  }),
};

export const scheduleTransformer: ClientTransformer<Readonly<ScheduleRow>> = {
  object: "server_schedule",
  attributes: (schedule) => ({
    id: schedule.id,
    name: schedule.name,
    cron: {
      day_of_week: schedule.cron_day_of_week,
      day_of_month: schedule.cron_day_of_month,
      month: schedule.cron_month,
      hour: schedule.cron_hour,
      minute: schedule.cron_minute,
    },
    is_active: schedule.is_active,
    is_processing: schedule.is_processing,
    only_when_online: schedule.only_when_online,
    last_run_at: schedule.last_run_at,
    next_run_at: schedule.next_run_at,
    created_at: schedule.created_at,
    updated_at: schedule.updated_at,
  }),
  defaultIncludes: ["tasks"],
  includes: {
    tasks: ({ id }, { state }) => list(taskTransformer, state.tasks.by("schedule_id", id)),
  },
};
