import { inputAt } from "../../http/panel-request.ts";
import type { InputObject, InputValue } from "../../http/php-input.ts";
import type { VariableValue } from "../../servers/egg-variables.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { validate } from "../../validation/validate.ts";
import type { EggVariableRow } from "../../world/rows/egg.ts";
import { variablesOfEgg } from "../eggs/variables-of-egg.ts";

/**
 * Checks an environment against the rules of an egg's variables. For one that was not sent the default is checked, and
 * nothing is its value.
 * @throws {ValidationError} 422 on `environment.NAME`.
 */
export function checkVariables(
  state: PanelState,
  eggId: number,
  environment: InputObject | readonly InputValue[],
): VariableValue[] {
  const values = variablesOfEgg(state, eggId).map((variable) => ({
    variable,
    value: inputAt(environment as InputValue, variable.env_variable) ?? null,
  }));
  const fieldOf = ({ env_variable }: Readonly<EggVariableRow>) => `environment.${env_variable}`;
  const checked = values.map(
    ({ variable, value }) => [variable.env_variable, value ?? variable.default_value] as const,
  );
  validate({
    state,
    input: { environment: Object.fromEntries(checked) },
    rules: Object.fromEntries(values.map(({ variable }) => [fieldOf(variable), variable.rules])),
    attributes: Object.fromEntries(values.map(({ variable }) => [fieldOf(variable), `${variable.name} variable`])),
  });
  return values;
}
