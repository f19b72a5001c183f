import { logActivity } from "../../../activity/log-activity.ts";
import { serverRoute } from "../../../client/server-route.ts";
import type { PowerAction } from "../../../daemon/power/power-control.ts";
import { noContent } from "../../../http/reply.ts";
import { sendCommand, sendPower } from "../../../servers/control-server.ts";
import { textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";

const permissions: Readonly<Record<string, string>> = {
  start: "control.start",
  stop: "control.stop",
  kill: "control.stop",
  restart: "control.restart",
};

export const powerRoutes = [
  serverRoute({
    method: "POST",
    path: "/power",
    operation: "sendPowerSignal",
    /** For what is no signal everybody is let through to the rules. */
    permission: ({ request }) => {
      const signal = textOf(request.input.signal);
      return (Object.hasOwn(permissions, signal) && permissions[signal]) || "websocket.connect";
    },
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = { signal: "required|string|in:start,stop,restart,kill" };
      const { signal } = validate({ state: panel.state, input: request.input, rules }) as { signal: PowerAction };
      await sendPower(panel, server, signal);
      logActivity(context, { event: `server:power.${signal}`, server });
      return noContent();
    },
  }),
  serverRoute({
    method: "POST",
    path: "/command",
    operation: "sendCommand",
    permission: "control.console",
    handle: async (context) => {
      const { panel, request, server } = context;
      const rules = { command: "required|string|min:1" };
      const { command } = validate({ state: panel.state, input: request.input, rules }) as { command: string };
      await sendCommand(panel, server, command);
      logActivity(context, { event: "server:console.command", properties: { command }, server });
      return noContent();
    },
  }),
];
