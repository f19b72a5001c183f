import { DataValidationError } from "../errors/data-validation-error.ts";
import { UncaughtError } from "../errors/uncaught-error.ts";
import type { PanelState } from "../state/panel-state.ts";
import { asText } from "../validation/php-values.ts";
import type { VariableValue } from "./egg-variables.ts";

/** Stores the variables of a new server. Numbers and booleans become texts, nothing becomes an empty text. */
export function insertVariables(state: PanelState, serverId: number, values: readonly VariableValue[]): void {
  const rows = values.map(({ variable, value }) => {
    const text = value === false ? "0" : asText(value);
    if (text === undefined) throw new UncaughtError("ErrorException");
    return { server_id: serverId, variable_id: variable.id, variable_value: text };
  });
  for (const row of rows) state.serverVariables.insert(row);
}

/**
 * Changes the variables of a server. Here only texts are taken.
 * @throws {DataValidationError} 500 for anything else, with nothing changed.
 */
export function updateVariables(state: PanelState, serverId: number, values: readonly VariableValue[]): void {
  const stored = new Map(state.serverVariables.by("server_id", serverId).map((row) => [row.variable_id, row]));
  for (const { variable, value } of values) {
    if (value === null || typeof value === "string") continue;
    throw new DataValidationError("ServerVariable", stored.get(variable.id)?.id ?? null, {
      variable_value: ["The variable value must be a string."],
    });
  }
  for (const { variable, value } of values) {
    const variable_value = typeof value === "string" ? value : "";
    const row = stored.get(variable.id);
    if (row) state.serverVariables.update(row.id, { variable_value });
    else state.serverVariables.insert({ server_id: serverId, variable_id: variable.id, variable_value });
  }
}
