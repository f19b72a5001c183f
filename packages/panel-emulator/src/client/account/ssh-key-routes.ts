import { logActivity } from "../../activity/log-activity.ts";
import { textOf } from "../../validation/php-values.ts";
import { validateAnd } from "../../validation/validate-and.ts";
import type { Failure } from "../../validation/validation-error.ts";
import { itemReply, listReply } from "../client-reply.ts";
import { clientRoute } from "../client-route.ts";
import { sshKeyTransformer } from "./key-transformers.ts";
import { parseSshKey, type SshKey } from "./ssh-key.ts";

export const sshKeyRoutes = [
  clientRoute({
    method: "GET",
    path: "/account/ssh-keys",
    operation: "listSshKeys",
    handle: (context) => {
      const { panel, identity } = context;
      return listReply(context, sshKeyTransformer, panel.state.sshKeys.by("user_id", identity.user.id));
    },
  }),
  clientRoute({
    method: "POST",
    path: "/account/ssh-keys",
    operation: "createSshKey",
    handle: async (context) => {
      const { panel, request, identity } = context;
      const { sshKeys } = panel.state;
      const key = await parseSshKey(textOf(request.input.public_key));
      const has = (fingerprint: string) =>
        sshKeys.by("fingerprint", fingerprint).some((key) => key.user_id === identity.user.id);
      const rules = { name: "required|string", public_key: "required|string" };
      const input = { state: panel.state, input: request.input, rules };
      const { name } = validateAnd(input, () => keyFailures(key, has)) as Record<string, string>;
      const { fingerprint = "", pem = "" } = key ?? {};
      const now = panel.now();
      const row = sshKeys.insert({
        user_id: identity.user.id,
        name: name ?? "",
        fingerprint,
        public_key: pem,
        created_at: now,
        updated_at: now,
      });
      logActivity(context, { event: "user:ssh-key.create", properties: { fingerprint } });
      return itemReply(context, sshKeyTransformer, row);
    },
  }),
];

function keyFailures(key: SshKey | undefined, has: (fingerprint: string) => boolean): Failure[] {
  const failure = (message: string): Failure => ({ field: "public_key", rule: "", message });
  if (!key) return [failure("The public key provided is not valid.")];
  const failures: Failure[] = [];
  if (key.type === "dsa") failures.push(failure("DSA keys are not supported."));
  if (key.type === "rsa" && key.bits < 2048) failures.push(failure("RSA keys must be at least 2048 bytes in length."));
  if (has(key.fingerprint)) failures.push(failure("The public key provided already exists on your account."));
  return failures;
}
