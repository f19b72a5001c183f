import {
  itemsOf,
  panelNumber,
  scheduleAnswer,
  scheduleBody,
  scheduleChangesBody,
  scheduleTaskAnswer,
  scheduleTaskBody,
  scheduleTaskChangesBody,
} from "@hatchery/provisioner/http";
import { z } from "zod";
import { created, json, noContent } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { pathId } from "../../routing/path-id.ts";
import { controlRefusals as refusals } from "./control-refusals.ts";

const tag = "Schedules";
const access = "service-owner";
const params = z.strictObject({ service: pathId, schedule: panelNumber });
const taskParams = params.extend({ task: panelNumber });

export const scheduleRoutes = [
  defineRoute({
    id: "listSchedules",
    method: "get",
    path: "/services/{service}/schedules",
    tag,
    summary: "Schedules of a server with their tasks",
    access,
    answer: json(itemsOf(scheduleAnswer)),
    refusals,
    handle: async ({ provisioner, service }) => ({ items: await provisioner.control(service.id).schedules.list() }),
  }),
  defineRoute({
    id: "createSchedule",
    method: "post",
    path: "/services/{service}/schedules",
    tag,
    summary: "Make a schedule",
    access,
    body: scheduleBody,
    answer: created(scheduleAnswer),
    refusals,
    handle: ({ provisioner, service, body }) => provisioner.control(service.id).schedules.create(body),
  }),
  defineRoute({
    id: "getSchedule",
    method: "get",
    path: "/services/{service}/schedules/{schedule}",
    tag,
    summary: "One schedule with its tasks",
    access,
    params,
    answer: json(scheduleAnswer),
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).schedules.get(params.schedule),
  }),
  defineRoute({
    id: "updateSchedule",
    method: "patch",
    path: "/services/{service}/schedules/{schedule}",
    tag,
    summary: "Change a schedule; what is left out stays",
    access,
    params,
    body: scheduleChangesBody,
    answer: json(scheduleAnswer),
    refusals,
    handle: ({ provisioner, service, params, body }) =>
      provisioner.control(service.id).schedules.update(params.schedule, body),
  }),
  defineRoute({
    id: "deleteSchedule",
    method: "delete",
    path: "/services/{service}/schedules/{schedule}",
    tag,
    summary: "Delete a schedule",
    access,
    params,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).schedules.delete(params.schedule),
  }),
  defineRoute({
    id: "executeSchedule",
    method: "post",
    path: "/services/{service}/schedules/{schedule}/execute",
    tag,
    summary: "Run a schedule now",
    access,
    params,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).schedules.execute(params.schedule),
  }),
  defineRoute({
    id: "createScheduleTask",
    method: "post",
    path: "/services/{service}/schedules/{schedule}/tasks",
    tag,
    summary: "Add a task to a schedule",
    access,
    params,
    body: scheduleTaskBody,
    answer: created(scheduleTaskAnswer),
    refusals,
    handle: ({ provisioner, service, params, body }) =>
      provisioner.control(service.id).schedules.createTask(params.schedule, body),
  }),
  defineRoute({
    id: "updateScheduleTask",
    method: "patch",
    path: "/services/{service}/schedules/{schedule}/tasks/{task}",
    tag,
    summary: "Change a task; what is left out stays",
    access,
    params: taskParams,
    body: scheduleTaskChangesBody,
    answer: json(scheduleTaskAnswer),
    refusals,
    handle: ({ provisioner, service, params, body }) =>
      provisioner.control(service.id).schedules.updateTask(params.schedule, params.task, body),
  }),
  defineRoute({
    id: "deleteScheduleTask",
    method: "delete",
    path: "/services/{service}/schedules/{schedule}/tasks/{task}",
    tag,
    summary: "Delete a task",
    access,
    params: taskParams,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, params }) =>
      provisioner.control(service.id).schedules.deleteTask(params.schedule, params.task),
  }),
];
