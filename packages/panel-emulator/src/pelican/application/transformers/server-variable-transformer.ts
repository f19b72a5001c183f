import { UncaughtError } from "../../../errors/uncaught-error.ts";
import type { Transformer } from "../../../rendering/transformer.ts";
import type { ServerVariable } from "../../../servers/server-environment.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { variableAttributes } from "./egg-variable-transformer.ts";

export const serverVariableTransformer: Transformer<ServerVariable, ApplicationScope> = {
  object: "server_variable",
  attributes: ({ variable, server_value }) => ({ ...variableAttributes(variable), server_value }),
  includes: {
    parent: (_row, { may }) => {
      if (!may("egg")) return null;
      throw new UncaughtError("RelationNotFoundException");
    },
  },
};
