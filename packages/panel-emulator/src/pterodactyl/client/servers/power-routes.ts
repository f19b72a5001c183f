import { logActivity } from "../../../activity/log-activity.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { DaemonConnectionError } from "../../../daemon/daemon-connection-error.ts";
import type { PowerAction } from "../../../daemon/power/power-control.ts";
import { httpException } from "../../../errors/http-errors.ts";
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
    permission: ({ request }) => {
      const signal = textOf(request.input.signal);
      return (Object.hasOwn(permissions, signal) && permissions[signal]) || "__invalid";
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
      try {
        await sendCommand(panel, server, command);
      } catch (error) {
        if (!(error instanceof DaemonConnectionError) || error.status !== 502) throw error;
        throw httpException(502, "Server must be online in order to send commands.");
      }
      logActivity(context, { event: "server:console.command", properties: { command }, server });
      return noContent();
    },
  }),
];
