import { parseInput } from "../commands/parse-input.ts";
import { ControlObjectNotFoundError } from "../errors/control-object-not-found-error.ts";
import {
  panelNumber,
  scheduleBody,
  scheduleChangesBody,
  scheduleTaskBody,
  scheduleTaskChangesBody,
} from "../http/control/schedules.ts";
import type { ControlSchedules } from "../interface/control/schedules.ts";
import { type ControlledService, interactive } from "./controlled-service.ts";
import { scheduleFromPanel, scheduleToPanel, taskFromPanel, taskToPanel } from "./schedule-translation.ts";

const fieldsOfSchedules = {
  minute: "cron/minute",
  hour: "cron/hour",
  day_of_month: "cron/dayOfMonth",
  month: "cron/month",
  day_of_week: "cron/dayOfWeek",
  is_active: "active",
  only_when_online: "onlyWhenOnline",
};
const fieldsOfTasks = {
  time_offset: "delaySeconds",
  sequence_id: "sequence",
  continue_on_failure: "continueOnFailure",
};

/** What a change says; zod keeps keys that are undefined. */
function said<Changes extends object>(changes: Changes) {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Changes]?: Exclude<Changes[Key], undefined>;
  };
}

/** The schedules of one server. */
export function controlSchedules({ ask }: ControlledService): ControlSchedules {
  return {
    list: async () =>
      (await ask(({ server }) => server.schedules.list(interactive).all())).map((found) => scheduleFromPanel(found)),
    async get(id) {
      const schedule = parseInput(panelNumber, id);
      return scheduleFromPanel(await ask(({ server }) => server.schedules.get(schedule, interactive)));
    },
    async create(input) {
      const body = scheduleToPanel(parseInput(scheduleBody, input));
      const made = await ask(({ server }) => server.schedules.create(body, interactive), fieldsOfSchedules);
      return scheduleFromPanel(made);
    },
    async update(id, changes) {
      const schedule = parseInput(panelNumber, id);
      const wanted = parseInput(scheduleChangesBody, changes);
      const changed = await ask(async ({ server }) => {
        const now = scheduleFromPanel(await server.schedules.get(schedule, interactive));
        return server.schedules.replace(schedule, scheduleToPanel({ ...now, ...said(wanted) }), interactive);
      }, fieldsOfSchedules);
      return scheduleFromPanel(changed);
    },
    async delete(id) {
      const schedule = parseInput(panelNumber, id);
      await ask(({ server }) => server.schedules.delete(schedule, interactive));
    },
    async execute(id) {
      const schedule = parseInput(panelNumber, id);
      await ask(({ server }) => server.schedules.execute(schedule, interactive));
    },
    async createTask(id, input) {
      const schedule = parseInput(panelNumber, id);
      const body = taskToPanel(parseInput(scheduleTaskBody, input));
      return taskFromPanel(
        await ask(({ server }) => server.schedules.tasks.create(schedule, body, interactive), fieldsOfTasks),
      );
    },
    async updateTask(id, taskId, changes) {
      const [schedule, task] = [parseInput(panelNumber, id), parseInput(panelNumber, taskId)];
      const wanted = parseInput(scheduleTaskChangesBody, changes);
      const changed = await ask(async ({ server }) => {
        const { tasks } = await server.schedules.get(schedule, interactive);
        const now = tasks.find((one) => one.id === task);
        if (now === undefined) throw new ControlObjectNotFoundError("The schedule has no such task.");
        const body = taskToPanel({ ...taskFromPanel(now), ...said(wanted) });
        return server.schedules.tasks.replace(schedule, task, body, interactive);
      }, fieldsOfTasks);
      return taskFromPanel(changed);
    },
    async deleteTask(id, taskId) {
      const [schedule, task] = [parseInput(panelNumber, id), parseInput(panelNumber, taskId)];
      await ask(({ server }) => server.schedules.tasks.delete(schedule, task, interactive));
    },
  };
}
