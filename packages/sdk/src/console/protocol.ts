import type { ConsoleBackup, ConsolePowerState, ConsoleStats, DaemonEvent } from "./console-event.ts";

/** Power signals of the daemon. */
export type ConsolePowerSignal = "start" | "stop" | "restart" | "kill";

/** What the daemon understands. */
export type ConsoleRequest = "auth" | "set state" | "send command" | "send logs" | "send stats";

/** What the daemon says about the token; handled by the console and not handed on. */
export type TokenEvent = { readonly type: "auth success" | "token expiring" | "token expired" };

interface Frame {
  readonly event: string;
  readonly args: readonly string[];
}

/** A daemon of line 1.12 ends the connection at a longer message. */
export const LONGEST_MESSAGE_BYTES = 4_096;

/** One message to the daemon. */
export function encodeFrame(event: ConsoleRequest, ...args: readonly string[]): string {
  return JSON.stringify({ event, args });
}

function parseFrame(data: unknown): Frame | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const { event, args } = JSON.parse(data) as { event?: unknown; args?: unknown };
    if (typeof event !== "string") return undefined;
    return { event, args: Array.isArray(args) ? args.map(String) : [] };
  } catch {
    return undefined;
  }
}

/** Structured payloads come as JSON text in the first argument. */
function parsePayload<T>(text: string): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

/** The uuid is in the body; older daemons put it into the event's name as well. */
function decodeBackup(event: string, text: string): DaemonEvent | undefined {
  const backup = parsePayload<ConsoleBackup>(text);
  return backup && { type: BACKUP_COMPLETED, backup: { ...backup, uuid: backup.uuid ?? event.split(":")[1] ?? "" } };
}

function decodeStats(text: string): DaemonEvent | undefined {
  const stats = parsePayload<ConsoleStats>(text);
  return stats && { type: "stats", stats };
}

const BACKUP_COMPLETED = "backup completed";

/** One message of the daemon; nothing for what is not a frame. */
export function decodeFrame(data: unknown): DaemonEvent | TokenEvent | undefined {
  const frame = parseFrame(data);
  if (!frame) return undefined;
  const { event, args } = frame;
  const text = args.join("");
  const unknown: DaemonEvent = { type: "unknown", event, args };
  if (event === BACKUP_COMPLETED || event.startsWith(`${BACKUP_COMPLETED}:`))
    return decodeBackup(event, text) ?? unknown;
  switch (event) {
    case "auth success":
    case "token expiring":
    case "token expired":
    case "install started":
    case "install completed":
    case "backup restore completed":
    case "deleted":
      return { type: event };
    case "status":
      return { type: event, state: text as ConsolePowerState };
    case "stats":
      return decodeStats(text) ?? unknown;
    case "console output":
    case "install output":
    case "transfer logs":
      return { type: event, line: text };
    case "daemon message":
    case "daemon error":
    case "jwt error":
      return { type: event, text };
    case "transfer status":
      return { type: event, status: text };
    case "throttled":
      return { type: event, scope: text };
    default:
      return unknown;
  }
}
