import { learnAllRemedies } from "../on-demand.ts";
import { openConsole, type ServerConsole } from "./console.ts";
import type { ConsoleOptions } from "./console-options.ts";
import type { FetchCredentials } from "./token.ts";
import { createTokenBudget, type TokenBudget } from "./token-budget.ts";

/** One budget for all consoles of a server that one client opens: the panel counts them together. */
const budgets = new WeakMap<object, Map<string, TokenBudget>>();

/** Opens the console of a server; loaded with all that consoles need at the first one. */
export function openServerConsole(
  client: object,
  server: string,
  origin: string,
  fetchCredentials: FetchCredentials,
  options: ConsoleOptions,
): Promise<ServerConsole> {
  learnAllRemedies();
  const ofClient = budgets.get(client) ?? new Map<string, TokenBudget>();
  budgets.set(client, ofClient);
  const name = shortIdentifier(server);
  const tokenBudget = ofClient.get(name) ?? createTokenBudget();
  ofClient.set(name, tokenBudget);
  return openConsole({ origin, ...options, fetchCredentials, tokenBudget });
}

/** A server is called by its uuid or by the uuid's first eight characters, and is the same one. */
function shortIdentifier(server: string): string {
  return /^[0-9a-f]{8}(?=-)/.exec(server)?.[0] ?? server;
}
