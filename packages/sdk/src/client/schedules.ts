import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientSchemas } from "../openapi.ts";
import type { PanelList } from "../resources/list.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import { numberIn } from "../resources/path.ts";
import { updates } from "../resources/update.ts";
import { createScheduleTasks, type ScheduleTasks } from "./schedule-tasks.ts";
import type { AnyClientSchemas, ClientObjectOf } from "./schemas.ts";

/** Times are cron expressions, all five are needed; `is_active` is false unless said. */
export type ScheduleBody<S extends AnyClientSchemas = ClientSchemas> = S["ScheduleBody"];
type Schedule<S extends AnyClientSchemas> = ClientObjectOf<S, "Schedule">;

export interface Schedules<S extends AnyClientSchemas = ClientSchemas> {
  /** With their tasks. */
  list(options?: RequestOptions): PanelList<Schedule<S>>;
  get(id: number, options?: RequestOptions): PanelPromise<Schedule<S>>;
  create(schedule: ScheduleBody<S>, options?: RequestOptions): PanelPromise<Schedule<S>>;
  /** Changes what is named and keeps the rest: reads (unless given the schedule itself), merges, writes. */
  update(
    schedule: number | Schedule<S>,
    changes: Partial<ScheduleBody<S>>,
    options?: RequestOptions,
  ): PanelPromise<Schedule<S>>;
  /** The panel's own update: what is omitted falls back to its default. */
  replace(id: number, schedule: ScheduleBody<S>, options?: RequestOptions): PanelPromise<Schedule<S>>;
  /** Runs it now. */
  execute(id: number, options?: RequestOptions): PanelPromise<void>;
  delete(id: number, options?: RequestOptions): PanelPromise<void>;
  readonly tasks: ScheduleTasks<S>;
}

export function createSchedules<S extends AnyClientSchemas>(api: PanelApi, server: () => string): Schedules<S> {
  const all = () => `${server()}/schedules`;
  const at =
    (id: number, rest = "") =>
    () =>
      `${all()}/${numberIn(id)}${rest}`;
  const get: Schedules<S>["get"] = (id, options) => api.item("GET", at(id), options);
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
