import type { RequestOptions } from "../../http/request-draft.ts";
import type { ClientSchemas } from "../../openapi.ts";
import type { PanelList } from "../../resources/list.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { numberIn } from "../../resources/path.ts";
import { updates } from "../../resources/update.ts";
import type { ClientObject } from "./objects.ts";
import { createScheduleTasks, type ScheduleTasks } from "./schedule-tasks.ts";

/** Times are cron expressions, all five are needed; `is_active` is false unless said. */
export type ScheduleBody = ClientSchemas["ScheduleBody"];
type Schedule = ClientObject<"Schedule">;

export interface Schedules {
  /** With their tasks. */
  list(options?: RequestOptions): PanelList<Schedule>;
  get(id: number, options?: RequestOptions): PanelPromise<Schedule>;
  create(schedule: ScheduleBody, options?: RequestOptions): PanelPromise<Schedule>;
  /** Changes what is named and keeps the rest: reads (unless given the schedule itself), merges, writes. */
  update(schedule: number | Schedule, changes: Partial<ScheduleBody>, options?: RequestOptions): PanelPromise<Schedule>;
  /** The panel's own update: what is omitted falls back to its default. */
  replace(id: number, schedule: ScheduleBody, options?: RequestOptions): PanelPromise<Schedule>;
  /** Runs it now. */
  execute(id: number, options?: RequestOptions): PanelPromise<void>;
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
  readonly tasks: ScheduleTasks;
}

export function createSchedules(api: PanelApi, server: () => string): Schedules {
  const all = () => `${server()}/schedules`;
  const at =
    (id: number, rest = "") =>
    () =>
      `${all()}/${numberIn(id)}${rest}`;
  const get: Schedules["get"] = (id, options) => api.item("GET", at(id), options);
  return {
    list: (options) => api.list(all, options),
    get,
    create: (body, options) => api.item("POST", all, options, { body }),
    ...updates(api, "schedule", get, at, "POST", { idempotent: true }),
    execute: (id, options) => api.nothing("POST", at(id, "/execute"), options),
    delete: (id, options) => api.nothing("DELETE", at(id), options),
    tasks: createScheduleTasks(api, at),
  };
}
