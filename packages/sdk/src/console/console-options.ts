import type { ConsoleClock } from "./clock.ts";
import type { ReconnectOptions } from "./reconnect.ts";
import type { FetchCredentials } from "./token.ts";
import type { TokenBudget } from "./token-budget.ts";
import type { OpenWebSocket } from "./web-socket.ts";

/** What a caller of `server(id).console()` may choose. */
export interface ConsoleOptions {
  /** Ends the console; reading then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * How many lines (output, and what else the daemon says) may wait for a slow reader before the oldest are left out.
   * @default 1_000
   */
  readonly maximumLines?: number;
  /** How to come back after a lost connection. */
  readonly reconnect?: ReconnectOptions;
  /**
   * Sent as `Origin` outside browsers; the daemon refuses others than the panel's address and its `allowed_origins`.
   * @default the origin of the panel's URL
   */
  readonly origin?: string;
  /** Opens the websocket, for runtimes without one that can send headers. */
  readonly webSocket?: OpenWebSocket;
}

/** Whether the server may have a console; an error of the panel with a final `status` (4xx) ends the console. */
export type CheckServer = (options: { readonly signal: AbortSignal }) => Promise<"usable" | "suspended">;

/** All that a console needs; the panel client fills in what a caller does not choose. */
export interface OpenConsoleOptions extends ConsoleOptions {
  readonly origin: string;
  /** Asks the panel for a token and the daemon's address. An error with a final `status` (4xx) ends the console. */
  readonly fetchCredentials: FetchCredentials;
  /**
   * Asks the panel how the server is, after a connection that ended without a reason: an error with a final `status` (4xx)
   * ends the console. Left out: a new connection is tried without asking.
   */
  readonly checkServer?: CheckServer;
  /** Shared by all consoles of one server. */
  readonly tokenBudget?: TokenBudget;
  readonly clock?: ConsoleClock;
}
