import type { ClientObject, ScheduleBody, ScheduleTaskBody } from "@hatchery/sdk";
import type { ClientObject as PelicanObject } from "@hatchery/sdk/pelican";
import type { z } from "zod";
import type { scheduleBody, scheduleTaskBody } from "../http/control/schedules.ts";
import type { Schedule, ScheduleTask } from "../interface/control/schedules.ts";

export function scheduleToPanel({
  name,
  cron,
  active = true,
  onlyWhenOnline = false,
}: z.output<typeof scheduleBody>): ScheduleBody {
  return {
    name,
    minute: cron.minute,
    hour: cron.hour,
    day_of_month: cron.dayOfMonth,
    month: cron.month,
    day_of_week: cron.dayOfWeek,
    is_active: active,
    only_when_online: onlyWhenOnline,
  };
}

export function scheduleFromPanel(schedule: ClientObject<"Schedule"> | PelicanObject<"Schedule">): Schedule {
  const { cron } = schedule;
  return {
    id: schedule.id,
    name: schedule.name,
    cron: {
      minute: cron.minute,
      hour: cron.hour,
      dayOfMonth: cron.day_of_month,
      month: cron.month,
      dayOfWeek: cron.day_of_week,
    },
    active: schedule.is_active,
    onlyWhenOnline: schedule.only_when_online,
    running: schedule.is_processing,
    lastRunAt: schedule.last_run_at === null ? null : new Date(schedule.last_run_at),
    nextRunAt: schedule.next_run_at === null ? null : new Date(schedule.next_run_at),
    tasks: schedule.tasks.map(taskFromPanel).toSorted((one, other) => one.sequence - other.sequence),
  };
}

export function taskToPanel(task: z.output<typeof scheduleTaskBody>): ScheduleTaskBody {
  return {
    // The panel says what it does not know.
    action: task.action as ScheduleTaskBody["action"],
    payload: task.payload ?? "",
    time_offset: task.delaySeconds ?? 0,
    continue_on_failure: task.continueOnFailure ?? false,
    ...(task.sequence === undefined ? {} : { sequence_id: task.sequence }),
  };
}

export function taskFromPanel(task: ClientObject<"ScheduleTask"> | PelicanObject<"ScheduleTask">): ScheduleTask {
  return {
    id: task.id,
    sequence: task.sequence_id,
    action: task.action,
    payload: task.payload,
    delaySeconds: task.time_offset,
    continueOnFailure: task.continue_on_failure,
    queued: task.is_queued,
  };
}
