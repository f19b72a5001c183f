export type { ConsoleClock } from "./clock.ts";
export { openConsole, type ServerConsole } from "./console.ts";
export type {
  ConnectionEvent,
  ConsoleBackup,
  ConsoleEvent,
  ConsolePowerState,
  ConsoleStats,
  DaemonEvent,
} from "./console-event.ts";
export type { ConsoleOptions, OpenConsoleOptions } from "./console-options.ts";
export type { ConsolePowerSignal } from "./protocol.ts";
export type { ReconnectOptions } from "./reconnect.ts";
export type { ConsoleCredentials, FetchCredentials } from "./token.ts";
export { createTokenBudget, type TokenBudget, type TokenBudgetOptions } from "./token-budget.ts";
export type { ConsoleWebSocket, OpenWebSocket } from "./web-socket.ts";
