import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { type ScheduleTask, scheduleTask } from "./schedule-task.ts";

/** Tasks that run at certain times. Without what was included. */
export const scheduleAttributes = z.object({
  /** Number of the schedule. */
  id: z.int(),
  /** Name of the schedule. */
  name: z.string(),
  /** When it runs. */
  cron: z.object({
    day_of_week: z.string(),
    day_of_month: z.string(),
    month: z.string(),
    hour: z.string(),
    minute: z.string(),
  }),
  /** Whether it runs at all. */
  is_active: z.boolean(),
  /** Whether it is running now. */
  is_processing: z.boolean(),
  /** Whether it is skipped while the server is offline. */
  only_when_online: z.boolean(),
  /** When it last ran. */
  last_run_at: dateTime.nullable(),
  /** When it runs next. */
  next_run_at: dateTime.nullable(),
  /** When the schedule was created. */
  created_at: dateTime,
  /** When the schedule was last changed. */
  updated_at: dateTime,
});

export type ScheduleAttributes = z.infer<typeof scheduleAttributes>;

/** Tasks that run at certain times. With what was included, in its place or beside it. */
export interface Schedule extends ScheduleAttributes {
  /** Tasks in the order in which they run. */
  tasks: ScheduleTask[];
}

/** Tasks that run at certain times. With what was included, in its place or beside it. */
export const schedule: z.ZodType<Schedule> = scheduleAttributes.extend({
  get tasks() {
    return z.array(scheduleTask);
  },
});
