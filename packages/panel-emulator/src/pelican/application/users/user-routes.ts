import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { notFound } from "../../../errors/http-errors.ts";
import type { InputObject } from "../../../http/php-input.ts";
import { noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { partial } from "../../../lists/filter.ts";
import { collate } from "../../../state/collation.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { createUser } from "../../../users/create-user.ts";
import { deleteUser } from "../../../users/delete-user.ts";
import { databaseBoolean } from "../../../validation/database-number.ts";
import { validate } from "../../../validation/validate.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { createdReply, itemReply, pageReply } from "../replies.ts";
import { userTransformer } from "../transformers/user-transformer.ts";
import { type UserFields, userAttributes, userRules } from "./user-rules.ts";

export const bindUser = (state: PanelState, params: RouteParams) => rowInPath(state.users, params, "user");

export const userRoutes = [
  applicationRoute({
    method: "GET",
    path: "/users",
    operation: "listUsers",
    permission: read("user"),
    handle: (context) =>
      pageReply(context, {
        transformer: userTransformer,
        rows: context.panel.state.users.all(),
        filters: {
          email: partial((row) => row.email),
          uuid: partial((row) => row.uuid),
          username: partial((row) => row.username),
          external_id: partial((row) => row.external_id),
        },
        sorts: { id: (row) => row.id, uuid: (row) => row.uuid },
      }),
  }),
  applicationRoute({
    method: "GET",
    path: "/users/{user}",
    operation: "getUser",
    permission: read("user"),
    bind: bindUser,
    handle: (context, user) => itemReply(context, userTransformer, user),
  }),
  applicationRoute({
    method: "GET",
    path: "/users/external/{external_id}",
    operation: "getUserByExternalId",
    permission: read("user"),
    handle: (context) => {
      const user = context.panel.state.users.first("external_id", collate(context.params.external_id ?? ""));
      if (!user) throw notFound();
      return itemReply(context, userTransformer, user);
    },
  }),
  applicationRoute({
    method: "POST",
    path: "/users",
    operation: "createUser",
    permission: write("user"),
    handle: (context) => {
      const { panel, request } = context;
      const rules = userRules();
      const fields = validate({ state: panel.state, input: request.input, rules, attributes: userAttributes });
      const { password } = fields as UserFields;
      const user = createUser(panel, { ...columns(fields), password });
      return createdReply(context, userTransformer, user, `/api/application/users/${user.id}`);
    },
  }),
  applicationRoute({
    method: "PATCH",
    path: "/users/{user}",
    operation: "updateUser",
    permission: write("user"),
    bind: bindUser,
    handle: (context, user) => {
      const { panel, request } = context;
      const rules = userRules(user.id);
      const fields = validate({ state: panel.state, input: request.input, rules, attributes: userAttributes });
      const { password } = fields as UserFields;
      const changed = panel.state.users.update(user.id, {
        ...columns(fields),
        ...(password && { password }),
        updated_at: panel.now(),
      });
      return itemReply(context, userTransformer, changed);
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/users/{user}",
    operation: "deleteUser",
    permission: write("user"),
    bind: bindUser,
    handle: ({ panel: { state }, identity }, user) => {
      if (user.root_admin) return { status: 403, body: [] };
      if (state.servers.count("owner_id", user.id) > 0)
        throw new DisplayError(
          "Cannot delete a user with active servers attached to their account. Please delete their servers before continuing.",
        );
      if (identity.user.id === user.id) throw new DisplayError("Cannot delete your own user account.");
      deleteUser(state, user.id);
      return noContent();
    },
  }),
];

/** Email and user name are stored in lower case. */
function columns(fields: InputObject) {
  const { password: _password, email, username, is_managed_externally, ...rest } = fields as unknown as UserFields;
  return {
    ...rest,
    email: String(email).toLowerCase(),
    username: String(username).toLowerCase(),
    ...(is_managed_externally !== undefined && { is_managed_externally: databaseBoolean(is_managed_externally) }),
  };
}
