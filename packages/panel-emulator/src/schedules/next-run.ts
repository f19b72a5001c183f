import { atomTime } from "../clock.ts";
import type { ScheduleRow } from "../world/rows/schedule.ts";
import { type CronFields, isCronExpression, nextCronRun } from "./cron/cron-expression.ts";

export type Cron = Pick<
  ScheduleRow,
  "cron_minute" | "cron_hour" | "cron_day_of_month" | "cron_month" | "cron_day_of_week"
>;

/** When a schedule is due next after a moment. @throws when the fields are no cron expression, or one without a date. */
export function nextRun(cron: Cron, afterMs: number): string {
  const fields: CronFields = {
    minute: cron.cron_minute,
    hour: cron.cron_hour,
    dayOfMonth: cron.cron_day_of_month,
    month: cron.cron_month,
    dayOfWeek: cron.cron_day_of_week,
  };
  if (!isCronExpression(fields)) throw new Error("The fields are no cron expression.");
  return atomTime(nextCronRun(fields, afterMs));
}
