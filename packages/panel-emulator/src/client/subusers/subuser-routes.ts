import { logActivity } from "../../activity/log-activity.ts";
import type { InputValue } from "../../http/php-input.ts";
import { noContent } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import type { Panel } from "../../panel.ts";
import { validate } from "../../validation/validate.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import type { SubuserRow } from "../../world/rows/subuser.ts";
import { type ClientTransformer, itemReply, listReply } from "../client-reply.ts";
import { perServer } from "../per-server-throttle.ts";
import { serverRoute } from "../server-route.ts";
import {
  bindSubuser,
  type GrantedPermissions,
  grantedPermissions,
  refuseMorePermissions,
  refuseOneself,
} from "./subuser-access.ts";

/** What panels do differently with subusers. */
export interface SubuserManners {
  readonly transformer: ClientTransformer<Readonly<SubuserRow>>;
  /** Gives somebody access to a server. An unknown email gets an account. */
  create(panel: Panel, server: Readonly<ServerRow>, email: string, granted: GrantedPermissions): Readonly<SubuserRow>;
  /** Tells the daemon to refuse somebody's tokens for a server; false when it could not be told. */
  revokeAccess(panel: Panel, server: Readonly<ServerRow>, userId: number): Promise<boolean>;
  /** Every permission that there is. */
  readonly permissions: readonly string[];
  /** Whether permissions are stored in the order of their names, not in that of the request. */
  readonly sortsPermissions: boolean;
  /** Characters of an email address. */
  readonly longestEmail: number;
}

const permissionRules = { permissions: "required|array", "permissions.*": "string" };

export const createSubuserRoutes = ({
  transformer,
  create,
  revokeAccess,
  permissions: known,
  sortsPermissions,
  longestEmail,
}: SubuserManners): readonly Route[] => {
  const granted = (value: InputValue | undefined) => {
    const wanted = grantedPermissions(value, known);
    return sortsPermissions ? { permissions: wanted.permissions.sort(), permission_places: null } : wanted;
  };
  return [
    serverRoute({
      method: "GET",
      path: "/users",
      operation: "listSubusers",
      permission: "user.read",
      handle: (context) =>
        listReply(context, transformer, context.panel.state.subusers.by("server_id", context.server.id)),
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
        const rules = { email: `required|email|between:1,${longestEmail}`, ...permissionRules };
        const { email } = validate({ state: panel.state, input: request.input, rules }) as { email: string };
        const wanted = granted(request.input.permissions);
        const subuser = create(panel, server, email, wanted);
        const properties = { email, permissions: wanted.permissions };
        logActivity(context, { event: "server:subuser.create", properties, server, user: subuser.user_id });
        return itemReply(context, transformer, subuser);
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
        return itemReply(context, transformer, subuser);
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
        const wanted = granted(request.input.permissions);
        const { permissions } = wanted;
        const old = [...subuser.permissions];
        const email = panel.state.users.get(subuser.user_id)?.email;
        if (isSame(old, permissions)) return itemReply(context, transformer, subuser);
        const changed = panel.state.subusers.update(subuser.id, { ...wanted, updated_at: panel.now() });
        const revoked = await revokeAccess(panel, server, subuser.user_id);
        const properties = { email, old: old.toSorted(), new: permissions.toSorted(), revoked };
        logActivity(context, { event: "server:subuser.update", properties, server, user: subuser.user_id });
        return itemReply(context, transformer, changed);
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
};

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join() === b.toSorted().join();
}
