import type { RequestOptions } from "../http/request-draft.ts";
import { learnAllRemedies } from "../on-demand.ts";
import type { PanelPromise } from "../resources/panel-promise.ts";
import { openConsole, type ServerConsole } from "./console.ts";
import type { ConsoleOptions, OpenConsoleOptions } from "./console-options.ts";
import type { ConsoleCredentials } from "./token.ts";
import { createTokenBudget, type TokenBudget } from "./token-budget.ts";

/** What a console asks the panel about its server. */
export interface ConsolePanel {
  websocket(options: RequestOptions): PanelPromise<ConsoleCredentials>;
  get(options: RequestOptions): PromiseLike<{ readonly is_suspended: boolean }>;
}

/** One budget for all consoles of a server that one client opens: the panel counts them together. */
const budgets = new WeakMap<object, Map<string, TokenBudget>>();

/** Opens the console of a server; loaded with all that consoles need at the first one. */
export function openServerConsole(
  client: object,
  server: string,
  origin: string,
  control: ConsolePanel,
  options: ConsoleOptions,
): Promise<ServerConsole> {
  learnAllRemedies();
  const ofClient = budgets.get(client) ?? new Map<string, TokenBudget>();
  budgets.set(client, ofClient);
  const name = shortIdentifier(server);
  const tokenBudget = ofClient.get(name) ?? createTokenBudget();
  ofClient.set(name, tokenBudget);
  return openConsole({ origin, ...options, ...askingOf(control), tokenBudget });
}

function askingOf(control: ConsolePanel): Pick<OpenConsoleOptions, "fetchCredentials" | "checkServer"> {
  return {
    async fetchCredentials(request) {
      const { data, response } = await control.websocket(request).withResponse();
      const limit = response.headers.get("x-ratelimit-limit");
      return { ...data, limit: limit === null ? undefined : Number(limit) };
    },
    checkServer: async (request) => ((await control.get(request)).is_suspended ? "suspended" : "usable"),
  };
}

/** A server is called by its uuid or by the uuid's first eight characters, and is the same one. */
function shortIdentifier(server: string): string {
  return /^[0-9a-f]{8}(?=-)/.exec(server)?.[0] ?? server;
}
