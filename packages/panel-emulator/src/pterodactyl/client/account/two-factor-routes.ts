import { Secret, TOTP } from "otpauth";
import { logActivity } from "../../../activity/log-activity.ts";
import { isOwnPassword } from "../../../client/account/check-password.ts";
import { clientRoute } from "../../../client/client-route.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { badRequest } from "../../../errors/http-errors.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { noContent, ok } from "../../../http/reply.ts";
import type { RouteContext } from "../../../http/route.ts";
import { randomText } from "../../../random-text.ts";
import { validate } from "../../../validation/validate.ts";

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const issuer = "Pterodactyl";
/** Codes of so many half minutes before and after are good as well. */
const window = 4;

export const twoFactorRoutes = [
  clientRoute({
    method: "GET",
    path: "/account/two-factor",
    operation: "getTwoFactorSetup",
    handle: ({ panel, identity }) => {
      const { user } = identity;
      if (user["2fa"]) throw badRequest("Two-factor authentication is already enabled on this account.");
      const secret = randomText(32, base32);
      panel.state.users.update(user.id, { totp_secret: secret, updated_at: panel.now() });
      const image = `otpauth://totp/${issuer}:${encodeURIComponent(user.email)}?secret=${secret}&issuer=${issuer}`;
      return ok({ data: { image_url_data: image, secret } });
    },
  }),
  clientRoute({
    method: "POST",
    path: "/account/two-factor",
    operation: "enableTwoFactor",
    handle: (context) => {
      const { panel, request, identity } = context;
      const rules = { code: "required|string|size:6", password: "required|string" };
      const { code } = validate({ state: panel.state, input: request.input, rules }) as { code: string };
      checkPassword(context);
      if (!isCurrentCode(code, identity.user.totp_secret, panel.clock.now()))
        throw new DisplayError(
          "The provided two-factor authentication token was not valid.",
          "TwoFactorAuthenticationTokenInvalid",
        );
      const tokens = Array.from({ length: 10 }, () => randomText(10));
      panel.state.users.update(identity.user.id, { "2fa": true, recovery_tokens: tokens, updated_at: panel.now() });
      logActivity(context, { event: "user:two-factor.create" });
      return ok({ object: "recovery_tokens", attributes: { tokens } });
    },
  }),
  clientRoute({
    method: "POST",
    path: "/account/two-factor/disable",
    operation: "disableTwoFactor",
    handle: (context) => {
      const { panel, identity } = context;
      checkPassword(context);
      panel.state.users.update(identity.user.id, { "2fa": false, updated_at: panel.now() });
      logActivity(context, { event: "user:two-factor.delete" });
      return noContent();
    },
  }),
];

function checkPassword(context: RouteContext): void {
  if (!isOwnPassword(context, "password")) throw badRequest("The password provided was not valid.");
}

/** @throws {UncaughtError} before the user asked for a secret: the panel cannot decrypt what is not there. */
function isCurrentCode(code: string, secret: string | null, timestamp: number): boolean {
  if (secret === null) throw new UncaughtError("DecryptException");
  return new TOTP({ secret: Secret.fromBase32(secret) }).validate({ token: code, timestamp, window }) !== null;
}
