import type { PanelState } from "../state/panel-state.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { variablesOf } from "./server-environment.ts";

/** Whose eyes the command line is for. Clients never see the values of variables that are not viewable. */
export type InvocationAudience = "all values" | "viewable values" | "no values";

/** The command line of a server with its variables filled in. */
export function invocationOf(state: PanelState, server: Readonly<ServerRow>, audience: InvocationAudience): string {
  const allocation = state.allocations.get(server.allocation_id);
  const replacements: [string, string][] = [
    ["{{SERVER_MEMORY}}", String(server.memory)],
    ["{{SERVER_IP}}", allocation?.ip ?? "127.0.0.1"],
    ["{{SERVER_PORT}}", String(allocation?.port ?? 0)],
  ];
  for (const { variable, server_value } of variablesOf(state, server)) {
    const shown = audience === "all values" || (audience === "viewable values" && variable.user_viewable);
    replacements.push([`{{${variable.env_variable}}}`, shown ? (server_value ?? variable.default_value) : "[hidden]"]);
  }
  return replacements.reduce((text, [from, to]) => text.replaceAll(from, () => to), server.startup);
}
