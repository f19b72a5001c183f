import { logDaemonActivity } from "../log-daemon-activity.ts";
import { type PowerAction, type PowerOutcome, powerActions } from "../power/power-control.ts";
import type { ConsoleSession } from "./console-session.ts";

const permissionOf: Readonly<Record<PowerAction, string>> = {
  start: "control.start",
  stop: "control.stop",
  restart: "control.restart",
  kill: "control.stop",
};

const busy = "another power action is currently being processed for this server, please try again later";

const refusals: Readonly<Record<Exclude<PowerOutcome, "accepted" | "locked">, string>> = {
  running: "server is running",
  installing: "server is currently installing",
  suspended: "server is currently in a suspended state",
  "disk full": "filesystem: not enough disk space",
};

const unknownAction = "attempting to handle unknown power action";

/** What a client may ask for, by the name of the event. Without permission nothing happens. */
export const consoleRequests: Readonly<Record<string, (session: ConsoleSession, text: string) => void>> = {
  "set state": (session, text) => {
    const action = powerActions.find((known) => known === text);
    if (!action) return session.sendError(unknownAction);
    if (!session.may(permissionOf[action])) return undefined;
    const outcome = session.server.power.handle(action);
    if (outcome === "locked") return session.sendError(busy, { forEverybody: true });
    if (outcome !== "accepted") return session.sendError(refusals[outcome]);
    return logDaemonActivity(session.panel, { ...origin(session), event: `server:power.${action}` });
  },
  "send command": (session, command) => {
    if (!session.may("control.console") || !session.server.power.send(command)) return;
    logDaemonActivity(session.panel, { ...origin(session), event: "server:console.command", properties: { command } });
  },
  "send logs": (session) => {
    if (!session.server.power.hasGame) return;
    for (const line of session.server.console.log) session.send("console output", line);
  },
  "send stats": (session) => session.sendStats(),
};

/** Requests that mean nothing without an argument. */
export const needsArgument: ReadonlySet<string> = new Set(["set state", "send command"]);

function origin({ server, claims }: ConsoleSession) {
  return { server: server.row, userUuid: claims?.user_uuid };
}
