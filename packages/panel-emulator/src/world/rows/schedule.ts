import * as z from "zod";
import { id, timestamps } from "./columns.ts";

export const scheduleRow = z.strictObject({
  id,
  server_id: id,
  name: z.string(),
  cron_day_of_week: z.string(),
  cron_month: z.string(),
  cron_day_of_month: z.string(),
  cron_hour: z.string(),
  cron_minute: z.string(),
  is_active: z.boolean(),
  is_processing: z.boolean().default(false),
  only_when_online: z.boolean().default(false),
  last_run_at: z.string().nullable().default(null),
  next_run_at: z.string().nullable().default(null),
  ...timestamps,
});

export const taskRow = z.strictObject({
  id,
  schedule_id: id,
  sequence_id: z.int(),
  action: z.enum(["command", "power", "backup", "delete_files"]),
  payload: z.string(),
  /** Seconds after the task before it. */
  time_offset: z.int(),
  is_queued: z.boolean().default(false),
  continue_on_failure: z.boolean().default(false),
  ...timestamps,
});

export type ScheduleRow = z.output<typeof scheduleRow>;
export type TaskRow = z.output<typeof taskRow>;
