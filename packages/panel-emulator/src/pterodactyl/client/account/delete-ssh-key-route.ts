import { logActivity } from "../../../activity/log-activity.ts";
import { clientRoute } from "../../../client/client-route.ts";
import { noContent } from "../../../http/reply.ts";
import { validate } from "../../../validation/validate.ts";

/** A key that is not there is as good as deleted. */
export const deleteSshKeyRoute = clientRoute({
  method: "POST",
  path: "/account/ssh-keys/remove",
  operation: "deleteSshKey",
  handle: (context) => {
    const { panel, request, identity } = context;
    const rules = { fingerprint: "required|string" };
    const { fingerprint } = validate({ state: panel.state, input: request.input, rules }) as { fingerprint: string };
    const key = panel.state.sshKeys.by("fingerprint", fingerprint).find((row) => row.user_id === identity.user.id);
    if (key) {
      panel.state.sshKeys.delete(key.id);
      logActivity(context, { event: "user:ssh-key.delete", properties: { fingerprint } });
    }
    return noContent();
  },
});
