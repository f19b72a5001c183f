import type { ClientTransformer } from "../../../client/client-reply.ts";
import type { ServerVariable } from "../../../servers/server-environment.ts";

export const eggVariableTransformer: ClientTransformer<ServerVariable> = {
  object: "egg_variable",
  attributes: ({ variable, server_value }) => ({
    name: variable.name,
    description: variable.description,
    env_variable: variable.env_variable,
    default_value: variable.default_value,
    server_value,
    is_editable: variable.user_editable,
    rules: [variable.rules].flat().join("|"),
  }),
};
