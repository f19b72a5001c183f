import type { ScheduleManners } from "../../../client/schedules/schedule-routes.ts";
import { DataValidationError } from "../../../errors/data-validation-error.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { nextRun } from "../../../schedules/next-run.ts";
import { asText, isEmpty, textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";

const rules = {
  name: "required|string|max:191",
  is_active: "filled|boolean",
  minute: "required|string",
  hour: "required|string",
  day_of_month: "required|string",
  day_of_week: "required|string",
};

/**
 * The columns of a schedule from a request, which always has to hold all of them.
 * @param stored The schedule that is being changed.
 * @throws {PanelError} 422, 400 for what is no cron expression, 500 without the month, which no rule asks for, and for one
 * that is no text.
 */
export const scheduleFields: ScheduleManners["fields"] = ({ panel, request }, stored) => {
  const { input } = request;
  validate({ state: panel.state, input, rules });
  const month = input.month === null || typeof input.month === "object" ? undefined : input.month;
  if (month === undefined) throw new UncaughtError("TypeError");
  const cron = {
    cron_minute: textOf(input.minute),
    cron_hour: textOf(input.hour),
    cron_day_of_month: textOf(input.day_of_month),
    cron_month: asText(month) ?? "",
    cron_day_of_week: textOf(input.day_of_week),
  };
  const next_run_at = dueNext(cron, panel.clock.now());
  if (typeof month !== "string")
    throw new DataValidationError("Schedule", stored?.id ?? null, { cron_month: ["The cron month must be a string."] });
  return {
    ...cron,
    name: textOf(input.name),
    is_active: !isEmpty(input.is_active),
    only_when_online: !isEmpty(input.only_when_online),
    next_run_at,
  };
};

function dueNext(cron: Parameters<typeof nextRun>[0], now: number): string {
  try {
    return nextRun(cron, now);
  } catch {
    throw new DisplayError("The cron data provided does not evaluate to a valid expression.");
  }
}
