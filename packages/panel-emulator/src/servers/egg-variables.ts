import { inputAt } from "../http/panel-request.ts";
import type { InputObject, InputValue } from "../http/php-input.ts";
import type { PanelState } from "../state/panel-state.ts";
import { validate } from "../validation/validate.ts";
import type { EggVariableRow } from "../world/rows/egg.ts";

/** A variable with the value that was sent for it; null when none was. */
export interface VariableValue {
  readonly variable: Readonly<EggVariableRow>;
  readonly value: InputValue;
}

/**
 * Checks an environment against the rules of an egg's variables. Missing ones count as null, unknown ones are dropped.
 * @param level `user` leaves out variables that a customer may not see or change.
 * @throws {ValidationError} 422 on `environment.NAME`.
 */
export function checkVariables(
  state: PanelState,
  eggId: number,
  environment: InputObject | readonly InputValue[],
  level: "administrator" | "user" = "administrator",
): VariableValue[] {
  const variables = state.eggVariables
    .by("egg_id", eggId)
    .filter((variable) => level === "administrator" || (variable.user_editable && variable.user_viewable));
  const values = variables.map((variable) => ({
    variable,
    value: inputAt(environment as InputValue, variable.env_variable) ?? null,
  }));
  const fieldOf = ({ env_variable }: Readonly<EggVariableRow>) => `environment.${env_variable}`;
  validate({
    state,
    input: { environment: Object.fromEntries(values.map(({ variable, value }) => [variable.env_variable, value])) },
    rules: Object.fromEntries(variables.map((variable) => [fieldOf(variable), variable.rules])),
    attributes: Object.fromEntries(variables.map((variable) => [fieldOf(variable), `${variable.name} variable`])),
  });
  return values;
}
