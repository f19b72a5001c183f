import { logDaemonActivity } from "../log-daemon-activity.ts";
import { type PowerAction, powerActions } from "../power/power-control.ts";
import type { ConsoleSession } from "./console-session.ts";

const permissionOf: Readonly<Record<PowerAction, string>> = {
  start: "control.start",
  stop: "control.stop",
  restart: "control.restart",
  kill: "control.stop",
};

const busy = "another power action is currently being processed for this server, please try again later";

/** What a client may ask for, by the name of the event. Without permission nothing happens. */
export const consoleRequests: Readonly<Record<string, (session: ConsoleSession, text: string) => void>> = {
  "set state": (session, text) => {
    const action = powerActions.find((known) => known === text);
    if (!action) return session.sendError("invalid power action");
    if (!session.may(permissionOf[action])) return undefined;
    const outcome = session.server.power.handle(action);
    if (outcome === "locked") return session.sendError(busy, { forEverybody: true });
    if (outcome === "refused") return session.sendError("server is currently running");
    return logDaemonActivity(session.panel, { ...origin(session), event: `server:power.${action}` });
  },
  "send command": (session, command) => {
    if (!session.may("control.console") || !session.server.power.send(command)) return;
    logDaemonActivity(session.panel, { ...origin(session), event: "server:console.command", properties: { command } });
  },
  "send logs": (session) => {
    if (session.server.power.state === "offline") return;
    for (const line of session.server.console.log) session.send("console output", line);
  },
  "send stats": (session) => session.sendStats(),
};

function origin({ server, claims }: ConsoleSession) {
  return { server: server.row, userUuid: claims?.user_uuid };
}
