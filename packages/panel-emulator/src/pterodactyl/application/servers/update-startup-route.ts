import { applicationRoute } from "../../../application/application-route.ts";
import type { InputObject } from "../../../http/php-input.ts";
import { eggNumber } from "../../../servers/egg-number.ts";
import { checkVariables } from "../../../servers/egg-variables.ts";
import { updateVariables } from "../../../servers/store-variables.ts";
import { databaseBoolean } from "../../../validation/database-number.ts";
import { asText, isEmpty, textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import { write } from "../../auth/application-permissions.ts";
import { itemReply } from "../replies.ts";
import { serverTransformer } from "../transformers/server-transformer.ts";
import { bindServer } from "./bind-server.ts";
import { serverRules } from "./server-rules.ts";

export const updateStartupRoute = applicationRoute({
  method: "PATCH",
  path: "/servers/{server}/startup",
  operation: "updateServerStartup",
  permission: write("servers"),
  bind: bindServer,
  handle: (context, server) => {
    const { panel, request } = context;
    const { state } = panel;
    const rules = serverRules(server.id);
    const fields = validate({
      state,
      input: request.input,
      rules: {
        startup: rules.startup,
        environment: "present|array",
        egg: rules.egg_id,
        image: rules.image,
        skip_scripts: "present|boolean",
      },
    });
    if (!isEmpty(fields.environment)) {
      const values = checkVariables(state, eggNumber(fields.egg), fields.environment as InputObject);
      updateVariables(state, server.id, values);
    }
    const wanted = /^\d+$/.test(asText(fields.egg) ?? "") && fields.egg !== true ? Number(fields.egg) : server.egg_id;
    const egg = state.eggs.get(wanted);
    const changed = state.servers.update(server.id, {
      ...(egg && { egg_id: egg.id, nest_id: egg.nest_id }),
      startup: textOf(fields.startup),
      skip_scripts: databaseBoolean(fields.skip_scripts),
      image: textOf(fields.image),
      updated_at: panel.now(),
    });
    return itemReply(context, serverTransformer, changed);
  },
});
