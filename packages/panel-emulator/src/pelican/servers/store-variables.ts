import { UncaughtError } from "../../errors/uncaught-error.ts";
import type { VariableValue } from "../../servers/egg-variables.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { asText } from "../../validation/php-values.ts";

/** Stores the values of a server's variables. Numbers and booleans become texts, nothing becomes an empty text. */
export function storeVariables(state: PanelState, serverId: number, values: readonly VariableValue[]): void {
  const texts = values.map(({ variable, value }) => ({ variable_id: variable.id, variable_value: textOf(value) }));
  const stored = new Map(state.serverVariables.by("server_id", serverId).map((row) => [row.variable_id, row.id]));
  for (const { variable_id, variable_value } of texts) {
    const id = stored.get(variable_id);
    if (id === undefined) state.serverVariables.insert({ server_id: serverId, variable_id, variable_value });
    else state.serverVariables.update(id, { variable_value });
  }
}

/** @throws {UncaughtError} 500 for a list, which the panel cannot store. */
function textOf(value: VariableValue["value"]): string {
  const text = value === false ? "0" : asText(value);
  if (text === undefined) throw new UncaughtError("ErrorException");
  return text;
}
