import { z } from "zod";
import { taskActions } from "../../interface/control/schedules.ts";
import { instantText } from "../fields.ts";

/** A number of the panel in a path. */
export const panelNumber = z.coerce.number().int().min(1).max(2_147_483_647);

const cronField = z
  .string()
  .trim()
  .regex(/^[\d*/,a-zA-Z?#-]{1,100}$/, "A field of a cron expression, for example `*/5`.");

const cron = z
  .strictObject({ minute: cronField, hour: cronField, dayOfMonth: cronField, month: cronField, dayOfWeek: cronField })
  .meta({ id: "Cron" });

export const scheduleBody = z
  .strictObject({
    name: z.string().trim().min(1).max(191),
    cron,
    active: z.boolean().optional(),
    onlyWhenOnline: z.boolean().optional(),
  })
  .meta({ id: "ScheduleInput" });
export const scheduleChangesBody = scheduleBody.partial().meta({ id: "ScheduleChanges" });

export const scheduleTaskBody = z
  .strictObject({
    action: z.enum(taskActions),
    payload: z.string().max(4096).optional(),
    delaySeconds: z.number().int().min(0).max(900).optional(),
    sequence: z.number().int().min(1).max(10).optional(),
    continueOnFailure: z.boolean().optional(),
  })
  .meta({ id: "ScheduleTaskInput" });
export const scheduleTaskChangesBody = scheduleTaskBody.partial().meta({ id: "ScheduleTaskChanges" });

export const scheduleTaskAnswer = z
  .object({
    id: z.number().int(),
    sequence: z.number().int(),
    action: z.enum(taskActions),
    payload: z.string(),
    delaySeconds: z.number().int(),
    continueOnFailure: z.boolean(),
    queued: z.boolean(),
  })
  .meta({ id: "ScheduleTask" });

export const scheduleAnswer = z
  .object({
    id: z.number().int(),
    name: z.string(),
    cron: z.object({
      minute: z.string(),
      hour: z.string(),
      dayOfMonth: z.string(),
      month: z.string(),
      dayOfWeek: z.string(),
    }),
    active: z.boolean(),
    onlyWhenOnline: z.boolean(),
    running: z.boolean(),
    lastRunAt: instantText.nullable(),
    nextRunAt: instantText.nullable(),
    tasks: z.array(scheduleTaskAnswer),
  })
  .meta({ id: "Schedule" });
