import { CronExpressionParser } from "cron-parser";
import { atomTime } from "../clock.ts";
import type { ScheduleRow } from "../world/rows/schedule.ts";

export type Cron = Pick<
  ScheduleRow,
  "cron_minute" | "cron_hour" | "cron_day_of_month" | "cron_month" | "cron_day_of_week"
>;

/** When a schedule is due next after a moment. @throws when the fields are no cron expression. */
export function nextRun(cron: Cron, afterMs: number): string {
  const { cron_minute, cron_hour, cron_day_of_month, cron_month, cron_day_of_week } = cron;
  const fields = [cron_minute, cron_hour, cron_day_of_month, cron_month, cron_day_of_week];
  if (fields.some((field) => field === "" || /\s/.test(field))) throw new Error("A cron field has to be one word.");
  const options = { currentDate: new Date(afterMs), tz: "UTC" };
  return atomTime(CronExpressionParser.parse(fields.join(" "), options).next().getTime());
}
