import { consoleCommandBody, consoleEventAnswer, powerBody, resourcesAnswer } from "@hatchery/provisioner/http";
import { events, json, noContent } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { consoleEvents } from "../../streams/console-events.ts";

const tag = "Control";
const access = "service-owner";
const refusals = ["service_has_no_server", "client_key_missing", "panel_failed"] as const;

export const controlRoutes = [
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
    handle: async ({ provisioner, service }) => {
      const { current_state, is_suspended, resources } = await provisioner.control(service.id).resources();
      return {
        state: current_state,
        suspended: is_suspended,
        memoryBytes: resources.memory_bytes,
        diskBytes: resources.disk_bytes,
        cpuPercent: resources.cpu_absolute,
        networkReceivedBytes: resources.network_rx_bytes,
        networkSentBytes: resources.network_tx_bytes,
        uptimeMs: resources.uptime,
      };
    },
  }),
  defineRoute({
    id: "streamConsole",
    method: "get",
    path: "/services/{service}/console/events",
    tag,
    summary: "The console as it is written, with state and statistics",
    access,
    answer: events(consoleEventAnswer),
    refusals,
    handle: ({ provisioner, service }) => consoleEvents(provisioner, service.id),
  }),
];
