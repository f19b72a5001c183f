import { logActivity } from "../../../activity/log-activity.ts";
import { itemReply, listReply } from "../../../client/client-reply.ts";
import { perServer } from "../../../client/per-server-throttle.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { noContent } from "../../../http/reply.ts";
import { validate } from "../../../validation/validate.ts";
import { subuserTransformer } from "../transformers/subuser-transformer.ts";
import { createSubuser } from "./create-subuser.ts";
import {
  bindSubuser,
  grantedPermissions,
  refuseMorePermissions,
  refuseOneself,
  revokeAccess,
} from "./subuser-access.ts";

const permissionRules = { permissions: "required|array", "permissions.*": "string" };

export const subuserRoutes = [
  serverRoute({
    method: "GET",
    path: "/users",
    operation: "listSubusers",
    permission: "user.read",
    handle: (context) =>
      listReply(context, subuserTransformer, context.panel.state.subusers.by("server_id", context.server.id)),
  }),
  serverRoute({
    method: "POST",
    path: "/users",
    operation: "createSubuser",
    permission: "user.create",
    throttles: perServer("subuser-create"),
    handle: (context) => {
      const { panel, request, server } = context;
      refuseMorePermissions(context);
      const rules = { email: "required|email|between:1,191", ...permissionRules };
      const { email } = validate({ state: panel.state, input: request.input, rules }) as { email: string };
      const permissions = grantedPermissions(request.input.permissions);
      const subuser = createSubuser(panel, server, email, permissions);
      const properties = { email, permissions };
      logActivity(context, { event: "server:subuser.create", properties, server, user: subuser.user_id });
      return itemReply(context, subuserTransformer, subuser);
    },
  }),
  serverRoute({
    method: "GET",
    path: "/users/{user}",
    operation: "getSubuser",
    permission: "user.read",
    bind: bindSubuser,
    handle: (context, subuser) => {
      refuseOneself(context, subuser);
      return itemReply(context, subuserTransformer, subuser);
    },
  }),
  serverRoute({
    method: "POST",
    path: "/users/{user}",
    operation: "updateSubuser",
    permission: "user.update",
    bind: bindSubuser,
    handle: async (context, subuser) => {
      const { panel, request, server } = context;
      refuseOneself(context, subuser);
      refuseMorePermissions(context);
      validate({ state: panel.state, input: request.input, rules: permissionRules });
      const permissions = grantedPermissions(request.input.permissions);
      const old = [...subuser.permissions];
      const email = panel.state.users.get(subuser.user_id)?.email;
      if (isSame(old, permissions)) return itemReply(context, subuserTransformer, subuser);
      const changed = panel.state.subusers.update(subuser.id, { permissions, updated_at: panel.now() });
      const revoked = await revokeAccess(panel, server, subuser.user_id);
      const properties = { email, old: old.toSorted(), new: permissions.toSorted(), revoked };
      logActivity(context, { event: "server:subuser.update", properties, server, user: subuser.user_id });
      return itemReply(context, subuserTransformer, changed);
    },
  }),
  serverRoute({
    method: "DELETE",
    path: "/users/{user}",
    operation: "deleteSubuser",
    permission: "user.delete",
    bind: bindSubuser,
    handle: async (context, subuser) => {
      const { panel, server } = context;
      refuseOneself(context, subuser);
      panel.state.subusers.delete(subuser.id);
      const revoked = await revokeAccess(panel, server, subuser.user_id);
      const properties = { email: panel.state.users.get(subuser.user_id)?.email, revoked };
      logActivity(context, { event: "server:subuser.delete", properties, server, user: subuser.user_id });
      return noContent();
    },
  }),
];

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join() === b.toSorted().join();
}
