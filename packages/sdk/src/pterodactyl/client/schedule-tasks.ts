import type { RequestOptions } from "../../http/request-draft.ts";
import type { ClientSchemas } from "../../openapi.ts";
import type { PanelApi } from "../../resources/panel-api.ts";
import type { PanelPromise } from "../../resources/panel-promise.ts";
import { numberIn } from "../../resources/path.ts";
import { update } from "../../resources/update.ts";
import type { ClientObject } from "./objects.ts";

export type ScheduleTaskBody = ClientSchemas["ScheduleTaskBody"];
type ScheduleTask = ClientObject<"ScheduleTask">;

/** The tasks of a schedule; they come with the schedule. */
export interface ScheduleTasks {
  create(schedule: number, task: ScheduleTaskBody, options?: RequestOptions): PanelPromise<ScheduleTask>;
  /** Changes what is named and keeps the rest of the task, which comes with its schedule. */
  update(
    schedule: number,
    task: ScheduleTask,
    changes: Partial<ScheduleTaskBody>,
    options?: RequestOptions,
  ): PanelPromise<ScheduleTask>;
  /** The panel's own update: an omitted `continue_on_failure` becomes false. */
  replace(schedule: number, id: number, task: ScheduleTaskBody, options?: RequestOptions): PanelPromise<ScheduleTask>;
  delete(schedule: number, id: number, options?: RequestOptions): PanelPromise<void>;
}

export function createScheduleTasks(
  api: PanelApi,
  at: (schedule: number, rest?: string) => () => string,
): ScheduleTasks {
  const one = (schedule: number, id: number) => () => at(schedule, `/tasks/${numberIn(id)}`)();
  const tasks: ScheduleTasks = {
    create: (schedule, body, options) => api.item("POST", at(schedule, "/tasks"), options, { body }),
    update: (schedule, task, changes, options) => {
      const replace = (id: number, body: ScheduleTaskBody, request?: RequestOptions) =>
        tasks.replace(schedule, id, body, request) as PanelPromise<never>;
      return update("task", async () => task, replace, task, changes, options);
    },
    replace: (schedule, id, body, options) => api.item("POST", one(schedule, id), options, { body, idempotent: true }),
    delete: (schedule, id, options) => api.nothing("DELETE", one(schedule, id), options),
  };
  return tasks;
}
