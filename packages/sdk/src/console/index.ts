export { openConsole, type ServerConsole } from "./console.ts";
export type {
  ConnectionEvent,
  ConsoleBackup,
  ConsoleEvent,
  ConsolePowerState,
  ConsoleStats,
  DaemonEvent,
} from "./console-event.ts";
export type { ConsoleOptions } from "./console-options.ts";
export type { ConsolePowerSignal } from "./protocol.ts";
export type { ReconnectOptions } from "./reconnect.ts";
export { createTokenBudget } from "./token-budget.ts";
export type { ConsoleWebSocket, OpenWebSocket } from "./web-socket.ts";
