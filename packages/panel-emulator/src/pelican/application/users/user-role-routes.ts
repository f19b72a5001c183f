import { applicationRoute } from "../../../application/application-route.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import type { InputValue } from "../../../http/php-input.ts";
import type { Reply } from "../../../http/reply.ts";
import type { RouteContext } from "../../../http/route.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { validate } from "../../../validation/validate.ts";
import type { RoleRow } from "../../../world/rows/role.ts";
import type { UserRow } from "../../../world/rows/user.ts";
import { write } from "../../auth/application-permissions.ts";
import { rootRole } from "../../auth/root-role.ts";
import { itemReply } from "../replies.ts";
import { userTransformer } from "../transformers/user-transformer.ts";
import { bindUser } from "./user-routes.ts";

const rules = { roles: "required|array", "roles.*": "integer|exists:roles,id" };

export const userRoleRoutes = [
  applicationRoute({
    method: "PATCH",
    path: "/users/{user}/roles/assign",
    operation: "assignUserRoles",
    permission: write("user"),
    bind: bindUser,
    handle: (context, user) => changeRoles(context, user, (roles, id) => (roles.includes(id) ? roles : [...roles, id])),
  }),
  applicationRoute({
    method: "PATCH",
    path: "/users/{user}/roles/remove",
    operation: "removeUserRoles",
    permission: write("user"),
    bind: bindUser,
    handle: (context, user) => changeRoles(context, user, (roles, id) => roles.filter((role) => role !== id)),
  }),
];

/** Root administrators and the root role are passed over. What came before a role that fails is stored. */
function changeRoles(
  context: RouteContext,
  user: Readonly<UserRow>,
  change: (roles: readonly number[], id: number) => readonly number[],
): Reply {
  const { state } = context.panel;
  validate({ state, input: context.request.input, rules });
  const wanted = Object.values(context.request.input.roles ?? []) as InputValue[];
  if (!user.root_admin)
    for (const entry of wanted) {
      if (entry === rootRole(state)?.id) continue;
      const { id } = roleNamed(state, entry);
      const roles = state.users.get(user.id)?.roles ?? [];
      state.users.update(user.id, { roles: [...change(roles, id)] });
    }
  return itemReply(context, userTransformer, state.users.get(user.id) ?? user);
}

/** A number is an id, a text is a name. Roles that the API made belong to another guard, where users are not looked for. */
function roleNamed(state: PanelState, entry: InputValue): Readonly<RoleRow> {
  const role = typeof entry === "number" ? state.roles.get(entry) : undefined;
  if (role?.guard !== "web") throw new UncaughtError("RoleDoesNotExist");
  return role;
}
