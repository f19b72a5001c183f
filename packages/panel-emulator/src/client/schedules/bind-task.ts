import { notFound } from "../../errors/http-errors.ts";
import type { RouteParams } from "../../http/router.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { leadingNumber } from "../../validation/php-values.ts";
import type { ScheduleRow, TaskRow } from "../../world/rows/schedule.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { rowOfServer } from "../row-of-server.ts";

export function bindSchedule(
  state: PanelState,
  params: RouteParams,
  server: Readonly<ServerRow>,
): Readonly<ScheduleRow> {
  return rowOfServer(state.schedules, params.schedule, server);
}

/** A task of a schedule of the server. */
export function bindTask(
  state: PanelState,
  params: RouteParams,
  server: Readonly<ServerRow>,
): { readonly schedule: Readonly<ScheduleRow>; readonly task: Readonly<TaskRow> } {
  const schedule = bindSchedule(state, params, server);
  const task = state.tasks.get(leadingNumber(params.task ?? ""));
  if (task?.schedule_id !== schedule.id) throw notFound();
  return { schedule, task };
}
