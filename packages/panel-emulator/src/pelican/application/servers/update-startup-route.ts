import { applicationRoute } from "../../../application/application-route.ts";
import type { InputObject } from "../../../http/php-input.ts";
import { eggNumber } from "../../../servers/egg-number.ts";
import { databaseBoolean } from "../../../validation/database-number.ts";
import { asText, isEmpty } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import { write } from "../../auth/application-permissions.ts";
import { checkVariables } from "../../servers/egg-variables.ts";
import { storeVariables } from "../../servers/store-variables.ts";
import { itemReply } from "../replies.ts";
import { serverTransformer } from "../transformers/server-transformer.ts";
import { bindServer } from "./bind-server.ts";
import { serverRules } from "./server-rules.ts";

/** An environment that is not empty empties what is not in it. Another egg brings its command and image along. */
export const updateStartupRoute = applicationRoute({
  method: "PATCH",
  path: "/servers/{server}/startup",
  operation: "updateServerStartup",
  permission: write("server"),
  bind: bindServer,
  handle: (context, server) => {
    const { panel, request } = context;
    const { state } = panel;
    const fields = validate({
      state,
      input: request.input,
      rules: {
        startup: "sometimes|string",
        environment: "present|array",
        egg: serverRules(server.id).egg_id,
        image: "sometimes|string",
        skip_scripts: "present|boolean",
      },
    });
    if (!isEmpty(fields.environment)) {
      const values = checkVariables(state, eggNumber(fields.egg), fields.environment as InputObject);
      storeVariables(state, server.id, values);
    }
    const isDigits = /^\d+$/.test(asText(fields.egg) ?? "") && fields.egg !== true;
    const egg = state.eggs.get(isDigits ? Number(fields.egg) : server.egg_id);
    const other = egg && egg.id !== server.egg_id ? egg : undefined;
    const changed = state.servers.update(server.id, {
      ...(other && { egg_id: other.id }),
      startup: (asText(fields.startup) || other?.startup) ?? server.startup,
      skip_scripts: databaseBoolean(fields.skip_scripts),
      image: (asText(fields.image) || (other && Object.values(other.docker_images)[0])) ?? server.image,
      updated_at: panel.now(),
    });
    return itemReply(context, serverTransformer, changed);
  },
});
