import type { PanelState } from "../state/panel-state.ts";
import type { EggVariableRow } from "../world/rows/egg.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** A variable of a server's egg with the value that the server has for it; null: none was ever stored. */
export interface ServerVariable {
  readonly variable: Readonly<EggVariableRow>;
  readonly server_value: string | null;
}

/** The variables of the egg that a server has now. Values for other eggs stay in the background. */
export function variablesOf(state: PanelState, server: Readonly<ServerRow>): ServerVariable[] {
  const values = new Map(
    state.serverVariables.by("server_id", server.id).map((row) => [row.variable_id, row.variable_value]),
  );
  return state.eggVariables
    .by("egg_id", server.egg_id)
    .map((variable) => ({ variable, server_value: values.get(variable.id) ?? null }));
}

/** The environment that the panel shows for a server: its variables and what it adds itself. */
export function environmentOf(state: PanelState, server: Readonly<ServerRow>): Record<string, string | number | null> {
  const environment: Record<string, string | number | null> = {};
  for (const { variable, server_value } of variablesOf(state, server))
    environment[variable.env_variable] = server_value ?? variable.default_value;
  const node = state.nodes.get(server.node_id);
  environment.STARTUP = server.startup;
  environment.P_SERVER_LOCATION = (node && state.locations.get(node.location_id)?.short) ?? null;
  environment.P_SERVER_UUID = server.uuid;
  environment.P_SERVER_ALLOCATION_LIMIT = server.allocation_limit;
  return environment;
}
