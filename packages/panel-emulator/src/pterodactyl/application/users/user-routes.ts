import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { notFound } from "../../../errors/http-errors.ts";
import { noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { partial } from "../../../lists/filter.ts";
import { collate } from "../../../state/collation.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { createUser } from "../../../users/create-user.ts";
import { deleteUser } from "../../../users/delete-user.ts";
import { validate } from "../../../validation/validate.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { createdReply, itemReply, pageReply } from "../replies.ts";
import { userTransformer } from "../transformers/user-transformer.ts";
import { type UserFields, userAttributes, userRules } from "./user-rules.ts";

const bind = (state: PanelState, params: RouteParams) => rowInPath(state.users, params, "user");

export const userRoutes = [
  applicationRoute({
    method: "GET",
    path: "/users",
    operation: "listUsers",
    permission: read("users"),
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
    permission: read("users"),
    bind,
    handle: (context, user) => itemReply(context, userTransformer, user),
  }),
  applicationRoute({
    method: "GET",
    path: "/users/external/{external_id}",
    operation: "getUserByExternalId",
    permission: read("users"),
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
    permission: write("users"),
    handle: (context) => {
      const { panel, request } = context;
      const rules = userRules();
      const fields = validate({ state: panel.state, input: request.input, rules, attributes: userAttributes });
      const { password, username, root_admin, ...rest } = fields as UserFields;
      const user = createUser(panel, { ...rest, password, username: String(username), root_admin: isTrue(root_admin) });
      return createdReply(context, userTransformer, user, `/api/application/users/${user.id}`);
    },
  }),
  applicationRoute({
    method: "PATCH",
    path: "/users/{user}",
    operation: "updateUser",
    permission: write("users"),
    bind,
    handle: (context, user) => {
      const { panel, request } = context;
      const rules = userRules(user.id);
      const fields = validate({ state: panel.state, input: request.input, rules, attributes: userAttributes });
      const { password, username, root_admin, ...rest } = fields as UserFields;
      const changed = panel.state.users.update(user.id, {
        ...rest,
        username: String(username).toLowerCase(),
        ...(root_admin !== undefined && { root_admin: isTrue(root_admin) }),
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
    permission: write("users"),
    bind,
    handle: ({ panel: { state } }, user) => {
      if (state.servers.count("owner_id", user.id) > 0)
        throw new DisplayError(
          "Cannot delete a user with active servers attached to their account. Please delete their servers before continuing.",
        );
      deleteUser(state, user.id);
      return noContent();
    },
  }),
];

/** What the rule `boolean` lets through. */
function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === "1";
}
