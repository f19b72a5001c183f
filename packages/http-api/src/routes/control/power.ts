import {
  consoleCommandBody,
  consoleEventAnswer,
  powerBody,
  resourcesAnswer,
  statisticsEventAnswer,
} from "@hatchery/provisioner/http";
import { events, json, noContent } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { consoleEvents } from "../../streams/console-events.ts";
import { statisticsEvents } from "../../streams/statistics-events.ts";
import { controlRefusals as refusals } from "./control-refusals.ts";

const tag = "Control";
const access = "service-owner";

export const powerRoutes = [
  defineRoute({
    id: "sendPower",
    method: "post",
    path: "/services/{service}/power",
    tag,
    summary: "Start, stop, restart or kill; answered when the panel has accepted it",
    access,
    body: powerBody,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, body }) => provisioner.control(service.id).power(body.signal),
  }),
  defineRoute({
    id: "sendCommand",
    method: "post",
    path: "/services/{service}/command",
    tag,
    summary: "Type a line into the console",
    access,
    body: consoleCommandBody,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, body }) => provisioner.control(service.id).command(body.command),
  }),
  defineRoute({
    id: "getResources",
    method: "get",
    path: "/services/{service}/resources",
    tag,
    summary: "State and use of resources, at most 20 s old",
    access,
    answer: json(resourcesAnswer),
    refusals,
    handle: ({ provisioner, service }) => provisioner.control(service.id).resources(),
  }),
  defineRoute({
    id: "streamResources",
    method: "get",
    path: "/services/{service}/resources/events",
    tag,
    summary: "State and use of resources as they change",
    access,
    answer: events(statisticsEventAnswer),
    refusals,
    handle: ({ provisioner, service }) => statisticsEvents(provisioner, service.id),
  }),
  defineRoute({
    id: "streamConsole",
    method: "get",
    path: "/services/{service}/console/events",
    tag,
    summary: "The console as it is written, with state and statistics; also while the server installs",
    access,
    answer: events(consoleEventAnswer),
    refusals,
    handle: ({ provisioner, service }) => consoleEvents(provisioner, service),
  }),
];
