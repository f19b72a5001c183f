import { logActivity } from "../../../activity/log-activity.ts";
import { isOwnPassword } from "../../../client/account/check-password.ts";
import { itemReply } from "../../../client/client-reply.ts";
import { clientRoute } from "../../../client/client-route.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { unauthorized } from "../../../errors/http-errors.ts";
import { noContent, ok } from "../../../http/reply.ts";
import type { RouteContext } from "../../../http/route.ts";
import { validate } from "../../../validation/validate.ts";
import { userRules } from "../../application/users/user-rules.ts";
import { serverPermissions } from "../../auth/server-permissions.ts";
import { userTransformer } from "../transformers/user-transformer.ts";
import { countEmailChange, refuseEmailChange } from "./email-changes.ts";

export const accountRoutes = [
  clientRoute({
    method: "GET",
    path: "/permissions",
    operation: "listPermissions",
    handle: () => ok({ object: "system_permissions", attributes: { permissions: serverPermissions } }),
  }),
  clientRoute({
    method: "GET",
    path: "/account",
    operation: "getAccount",
    handle: (context) => itemReply(context, userTransformer, context.identity.user),
  }),
  clientRoute({
    method: "PUT",
    path: "/account/username",
    operation: "updateUsername",
    handle: (context) => {
      const { panel, request, identity } = context;
      checkMayChange(context, "password");
      const { user } = identity;
      const rules = { username: userRules(user.id).username };
      const { username } = validate({ state: panel.state, input: request.input, rules });
      const wanted = String(username);
      const properties = { old: user.username, new: wanted };
      panel.state.users.update(user.id, { username: wanted.toLowerCase(), updated_at: panel.now() });
      if (properties.old !== wanted) logActivity(context, { event: "user:account.username-changed", properties });
      return noContent();
    },
  }),
  clientRoute({
    method: "PUT",
    path: "/account/email",
    operation: "updateEmail",
    throttles: ({ identity }) => [{ bucket: `usual ${identity.user.uuid}`, limit: 60, windowMs: 60_000 }],
    handle: (context) => {
      const { panel, request, identity } = context;
      checkMayChange(context, "password");
      const { user } = identity;
      const rules = { email: userRules(user.id).email };
      const { email } = validate({ state: panel.state, input: request.input, rules }) as { email: string };
      refuseEmailChange(panel, user);
      const lower = email.toLowerCase();
      if (user.email.toLowerCase() === lower) return noContent();
      countEmailChange(panel, user);
      const properties = { old: user.email, new: email };
      panel.state.users.update(user.id, { email: lower, updated_at: panel.now() });
      logActivity(context, { event: "user:account.email-changed", properties });
      return noContent();
    },
  }),
  clientRoute({
    method: "PUT",
    path: "/account/password",
    operation: "updatePassword",
    handle: (context) => {
      const { panel, request, identity } = context;
      checkMayChange(context, "current_password");
      const rules = { password: "required|string|confirmed|min:8" };
      const { password } = validate({ state: panel.state, input: request.input, rules }) as { password: string };
      panel.state.users.update(identity.user.id, { password, updated_at: panel.now() });
      logActivity(context, { event: "user:account.password-changed" });
      return noContent();
    },
  }),
];

/**
 * The present password is asked for before anything else is looked at. A host's own accounts stay as they are.
 * @throws {PanelError} 400 for a wrong password, 403 for an account that is managed externally.
 */
function checkMayChange(context: RouteContext, field: string): void {
  if (!isOwnPassword(context, field))
    throw new DisplayError("The password provided was invalid for this account.", "InvalidPasswordProvidedException");
  if (context.identity.user.is_managed_externally) throw unauthorized();
}
