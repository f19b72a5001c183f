import { logActivity } from "../../../activity/log-activity.ts";
import { itemReply, listReply } from "../../../client/client-reply.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { badRequest } from "../../../errors/http-errors.ts";
import { invocationOf } from "../../../servers/invocation.ts";
import { collate } from "../../../state/collation.ts";
import { textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import { variablesOfServer } from "../../servers/server-environment.ts";
import { storeVariables } from "../../servers/store-variables.ts";
import { eggVariableTransformer } from "../transformers/egg-variable-transformer.ts";

export const startupRoutes = [
  serverRoute({
    method: "GET",
    path: "/startup",
    operation: "getStartup",
    permission: "startup.read",
    /** The egg decides about the order of its variables. */
    handle: (context) => {
      const { state } = context.panel;
      const { server } = context;
      const viewable = variablesOfServer(state, server)
        .filter(({ variable }) => variable.user_viewable)
        .sort((a, b) => (a.variable.sort ?? 0) - (b.variable.sort ?? 0));
      return listReply(context, eggVariableTransformer, viewable, {
        startup_command: invocationOf(state, server, "viewable values"),
        docker_images: state.eggs.get(server.egg_id)?.docker_images,
        raw_startup_command: server.startup,
      });
    },
  }),
  serverRoute({
    method: "PUT",
    path: "/startup/variable",
    operation: "updateStartupVariable",
    permission: "startup.update",
    handle: (context) => {
      const { panel, request, server } = context;
      const { state } = panel;
      const fields = validate({ state, input: request.input, rules: { key: "required|string", value: "present" } });
      const key = collate(textOf(fields.key));
      const found = variablesOfServer(state, server).find(({ variable }) => collate(variable.env_variable) === key);
      if (!found?.variable.user_viewable)
        throw badRequest("The environment variable you are trying to edit does not exist.");
      const { variable, server_value: old } = found;
      if (!variable.user_editable) throw badRequest("The environment variable you are trying to edit is read-only.");
      validate({ state, input: request.input, rules: { value: variable.rules } });
      const value = fields.value ?? null;
      storeVariables(state, server.id, [{ variable, value }]);
      const properties = { variable: variable.env_variable, old, new: value ?? "" };
      if (old !== value) logActivity(context, { event: "server:startup.edit", properties, server });
      const changed = { variable, server_value: value as string | null };
      return itemReply(context, eggVariableTransformer, changed, {
        meta: {
          startup_command: invocationOf(state, server, "viewable values"),
          raw_startup_command: server.startup,
        },
      });
    },
  }),
];
