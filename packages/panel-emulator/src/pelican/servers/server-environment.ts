import { type ServerVariable, variablesOf } from "../../servers/server-environment.ts";
import type { PanelState } from "../../state/panel-state.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { variablesOfEgg } from "../eggs/variables-of-egg.ts";

/** The variables of the egg that a server has now, in the database's order. */
export function variablesOfServer(state: PanelState, server: Readonly<ServerRow>): ServerVariable[] {
  const values = new Map(variablesOf(state, server).map((entry) => [entry.variable.id, entry.server_value]));
  return variablesOfEgg(state, server.egg_id).map((variable) => ({
    variable,
    server_value: values.get(variable.id) ?? null,
  }));
}

/** The environment that the panel shows for a server: its variables and what it adds itself. */
export function environmentOf(state: PanelState, server: Readonly<ServerRow>): Record<string, string> {
  const variables = variablesOfServer(state, server).map(({ variable, server_value }) => [
    variable.env_variable,
    server_value ?? variable.default_value,
  ]);
  return { ...Object.fromEntries(variables), STARTUP: server.startup, P_SERVER_UUID: server.uuid };
}
