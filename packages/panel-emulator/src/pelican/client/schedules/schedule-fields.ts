import type { ScheduleManners } from "../../../client/schedules/schedule-routes.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { nextRun } from "../../../schedules/next-run.ts";
import { isEmpty, textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";

const rules = {
  name: "required|string|max:255",
  is_active: "filled|boolean",
  only_when_online: "boolean",
  minute: "required|string",
  hour: "required|string",
  day_of_month: "required|string",
  month: "required|string",
  day_of_week: "required|string",
};

/** @throws {PanelError} 422, and 400 for what is no cron expression. */
export const scheduleFields: ScheduleManners["fields"] = ({ panel, request }) => {
  const { input } = request;
  validate({ state: panel.state, input, rules });
  const cron = {
    cron_minute: textOf(input.minute),
    cron_hour: textOf(input.hour),
    cron_day_of_month: textOf(input.day_of_month),
    cron_month: textOf(input.month),
    cron_day_of_week: textOf(input.day_of_week),
  };
  return {
    ...cron,
    name: textOf(input.name),
    is_active: !isEmpty(input.is_active),
    only_when_online: !isEmpty(input.only_when_online),
    next_run_at: dueNext(cron, panel.clock.now()),
  };
};

function dueNext(cron: Parameters<typeof nextRun>[0], now: number): string {
  try {
    return nextRun(cron, now);
  } catch {
    throw new DisplayError("The cron data provided does not evaluate to a valid expression.");
  }
}
