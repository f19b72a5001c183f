import { logActivity } from "../../../activity/log-activity.ts";
import { isOwnPassword } from "../../../client/account/check-password.ts";
import { itemReply } from "../../../client/client-reply.ts";
import { clientRoute } from "../../../client/client-route.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { noContent, ok } from "../../../http/reply.ts";
import type { RouteContext } from "../../../http/route.ts";
import { unique } from "../../../validation/rules/database-rules.ts";
import { validate } from "../../../validation/validate.ts";
import { permissionCatalogue } from "../../auth/permission-catalogue.ts";
import { accountTransformer } from "../transformers/account-transformer.ts";

const day = 24 * 60 * 60 * 1000;

export const accountRoutes = [
  clientRoute({
    method: "GET",
    path: "/permissions",
    operation: "listPermissions",
    handle: () => ok({ object: "system_permissions", attributes: { permissions: permissionCatalogue } }),
  }),
  clientRoute({
    method: "GET",
    path: "/account",
    operation: "getAccount",
    handle: (context) => itemReply(context, accountTransformer, context.identity.user),
  }),
  clientRoute({
    method: "PUT",
    path: "/account/email",
    operation: "updateEmail",
    handle: (context) => {
      const { panel, request, identity } = context;
      checkPassword(context, "password");
      const rules = {
        email: ["required", "email", "between:1,191", unique("users", "email", { ignore: identity.user.id })],
      };
      const { email } = validate({ state: panel.state, input: request.input, rules }) as { email: string };
      const old = identity.user.email;
      if (panel.version === "1.12" && old !== email)
        panel.throttle.count(`email ${identity.user.uuid}`, { limit: 3, windowMs: day });
      panel.state.users.update(identity.user.id, { email, updated_at: panel.now() });
      if (old !== email) logActivity(context, { event: "user:account.email-changed", properties: { old, new: email } });
      return noContent();
    },
  }),
  clientRoute({
    method: "PUT",
    path: "/account/password",
    operation: "updatePassword",
    handle: (context) => {
      const { panel, request, identity } = context;
      checkPassword(context, "current_password");
      const rules = { password: "required|string|confirmed|min:8" };
      const { password } = validate({ state: panel.state, input: request.input, rules }) as { password: string };
      panel.state.users.update(identity.user.id, { password, updated_at: panel.now() });
      logActivity(context, { event: "user:account.password-changed" });
      return noContent();
    },
  }),
];

/** The present password is asked for before anything else is looked at. */
function checkPassword(context: RouteContext, field: string): void {
  if (isOwnPassword(context, field)) return;
  throw new DisplayError("The password provided was invalid for this account.", "InvalidPasswordProvidedException");
}
