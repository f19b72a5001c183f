import type { RequestOptions } from "../http/request-draft.ts";
import type { ClientSchemas } from "../openapi.ts";
import type { PanelApi } from "../resources/panel-api.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import { numberIn } from "../resources/path.ts";
import { update } from "../resources/update.ts";
import type { AnyClientSchemas, ClientObjectOf } from "./schemas.ts";

export type ScheduleTaskBody<S extends AnyClientSchemas = ClientSchemas> = S["ScheduleTaskBody"];
type ScheduleTask<S extends AnyClientSchemas> = ClientObjectOf<S, "ScheduleTask">;

/** The tasks of a schedule; they come with the schedule. */
export interface ScheduleTasks<S extends AnyClientSchemas = ClientSchemas> {
  create(schedule: number, task: ScheduleTaskBody<S>, options?: RequestOptions): PanelPromise<ScheduleTask<S>>;
  /** Changes what is named and keeps the rest of the task, which comes with its schedule. */
  update(
    schedule: number,
    task: ScheduleTask<S>,
    changes: Partial<ScheduleTaskBody<S>>,
    options?: RequestOptions,
  ): PanelPromise<ScheduleTask<S>>;
  /** The panel's own update: an omitted `continue_on_failure` becomes false. */
  replace(
    schedule: number,
    id: number,
    task: ScheduleTaskBody<S>,
    options?: RequestOptions,
  ): PanelPromise<ScheduleTask<S>>;
  delete(schedule: number, id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createScheduleTasks<S extends AnyClientSchemas>(
  api: PanelApi,
  at: (schedule: number, rest?: string) => () => string,
): ScheduleTasks<S> {
  const one = (schedule: number, id: number) => () => at(schedule, `/tasks/${numberIn(id)}`)();
  const tasks: ScheduleTasks<S> = {
    create: (schedule, body, options) => api.item("POST", at(schedule, "/tasks"), options, { body }),
    update: (schedule, task, changes, options) => {
      const replace = (id: number, body: ScheduleTaskBody<S>, request?: RequestOptions) =>
        tasks.replace(schedule, id, body, request) as PanelPromise<never>;
      return update("task", async () => task, replace, task, changes, options);
    },
    replace: (schedule, id, body, options) => api.item("POST", one(schedule, id), options, { body, idempotent: true }),
    delete: (schedule, id, options) => api.nothing("DELETE", one(schedule, id), options),
  };
  return tasks;
}
