import type { Transformer } from "../../../rendering/transformer.ts";
import type { EggVariableRow } from "../../../world/rows/egg.ts";
import type { ApplicationScope } from "../application-scope.ts";

/** Variables carry their times with microseconds and a Z, other objects do not. */
function microseconds(moment: string): string {
  return moment.replace("+00:00", ".000000Z");
}

export function variableAttributes(variable: Readonly<EggVariableRow>) {
  return {
    id: variable.id,
    egg_id: variable.egg_id,
    sort: variable.sort,
    name: variable.name,
    description: variable.description,
    env_variable: variable.env_variable,
    default_value: variable.default_value,
    user_viewable: variable.user_viewable,
    user_editable: variable.user_editable,
    rules: variable.rules,
    created_at: microseconds(variable.created_at),
    updated_at: microseconds(variable.updated_at),
  };
}

export const eggVariableTransformer: Transformer<Readonly<EggVariableRow>, ApplicationScope> = {
  object: "egg_variable",
  attributes: variableAttributes,
};
