import { applicationRoute } from "../../../application/application-route.ts";
import type { Panel } from "../../../panel.ts";
import { databaseInteger } from "../../../validation/database-number.ts";
import { textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import type { ServerRow } from "../../../world/rows/server.ts";
import { write } from "../../auth/application-permissions.ts";
import { revokeAccess } from "../../servers/revoke-access.ts";
import { itemReply } from "../replies.ts";
import { serverTransformer } from "../transformers/server-transformer.ts";
import { bindServer } from "./bind-server.ts";
import { serverRules } from "./server-rules.ts";

/** Replaces name, owner, external id and description; what is left out is emptied. */
export const updateDetailsRoute = applicationRoute({
  method: "PATCH",
  path: "/servers/{server}/details",
  operation: "updateServerDetails",
  permission: write("server"),
  bind: bindServer,
  handle: async (context, server) => {
    const { panel, request } = context;
    const rules = serverRules(server.id);
    const fields = validate({
      state: panel.state,
      input: request.input,
      rules: {
        external_id: rules.external_id,
        name: rules.name,
        user: rules.owner_id,
        description: rules.description,
      },
      attributes: { user: "User ID", name: "Server Name" },
    });
    const previousOwner = server.owner_id;
    const changed = panel.state.servers.update(server.id, {
      external_id: (fields.external_id as string | null | undefined) ?? null,
      name: textOf(fields.name),
      owner_id: databaseInteger(fields.user),
      description: (fields.description as string | null | undefined) ?? "",
      updated_at: panel.now(),
    });
    await removeOwnerFromSubusers(panel, changed);
    if (changed.owner_id !== previousOwner) await revokeAccess(panel, changed, previousOwner);
    return itemReply(context, serverTransformer, changed);
  },
});

/** Nobody is both the owner and a subuser. */
async function removeOwnerFromSubusers(panel: Panel, server: Readonly<ServerRow>): Promise<void> {
  const { subusers } = panel.state;
  const subuser = subusers.by("server_id", server.id).find(({ user_id }) => user_id === server.owner_id);
  if (!subuser) return;
  subusers.delete(subuser.id);
  await revokeAccess(panel, server, subuser.user_id);
}
