import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { partial } from "../../../lists/filter.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import type { RoleRow } from "../../../world/rows/role.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { isRootRole } from "../../auth/root-role.ts";
import { createdReply, itemReply, pageReply } from "../replies.ts";
import { roleTransformer } from "../transformers/role-transformer.ts";

const bind = (state: PanelState, params: RouteParams) => rowInPath(state.roles, params, "role");
const rules = { name: "required|string" };

export const roleRoutes = [
  applicationRoute({
    method: "GET",
    path: "/roles",
    operation: "listRoles",
    permission: read("role"),
    handle: (context) =>
      pageReply(context, {
        transformer: roleTransformer,
        rows: context.panel.state.roles.all(),
        filters: { id: partial((row) => String(row.id)), name: partial((row) => row.name) },
        sorts: { id: (row) => row.id, name: (row) => row.name.toLowerCase() },
        perPage: 10,
      }),
  }),
  applicationRoute({
    method: "GET",
    path: "/roles/{role}",
    operation: "getRole",
    permission: read("role"),
    bind,
    handle: (context, role) => itemReply(context, roleTransformer, role),
  }),
  applicationRoute({
    method: "POST",
    path: "/roles",
    operation: "createRole",
    permission: write("role"),
    handle: (context) => {
      const { panel, request } = context;
      const name = textOf(validate({ state: panel.state, input: request.input, rules }).name);
      if (panel.state.roles.all().some((role) => role.guard === "api" && isSameName(role, name)))
        throw new UncaughtError("RoleAlreadyExists");
      const now = panel.now();
      const role = panel.state.roles.insert({ name, permissions: [], guard: "api", created_at: now, updated_at: now });
      return createdReply(context, roleTransformer, role, `/api/application/roles/${role.id}`);
    },
  }),
  applicationRoute({
    method: "PATCH",
    path: "/roles/{role}",
    operation: "updateRole",
    permission: write("role"),
    bind,
    handle: (context, role) => {
      const { panel, request } = context;
      const name = textOf(validate({ state: panel.state, input: request.input, rules }).name);
      if (isRootRole(role)) throw new UncaughtError("PanelException");
      const taken = panel.state.roles
        .all()
        .some((other) => other.id !== role.id && other.guard === role.guard && isSameName(other, name));
      if (taken) throw new UncaughtError("UniqueConstraintViolationException");
      return itemReply(context, roleTransformer, panel.state.roles.update(role.id, { name, updated_at: panel.now() }));
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/roles/{role}",
    operation: "deleteRole",
    permission: write("role"),
    bind,
    handle: ({ panel: { state } }, role) => {
      if (isRootRole(role)) throw new UncaughtError("PanelException");
      if (role.guard === "api") throw new UncaughtError("Error");
      for (const user of state.users.all())
        if (user.roles.includes(role.id))
          state.users.update(user.id, { roles: user.roles.filter((id) => id !== role.id) });
      state.roles.delete(role.id);
      return noContent();
    },
  }),
];

function isSameName(role: Readonly<RoleRow>, name: string): boolean {
  return role.name.toLowerCase() === name.toLowerCase();
}
