import { logActivity } from "../../../activity/log-activity.ts";
import { clientRoute } from "../../../client/client-route.ts";
import { notFound } from "../../../errors/http-errors.ts";
import { noContent } from "../../../http/reply.ts";

/** A fingerprint with a slash is no part of a path: such a key cannot be deleted. */
export const deleteSshKeyRoute = clientRoute({
  method: "DELETE",
  path: "/account/ssh-keys/{fingerprint}",
  operation: "deleteSshKey",
  handle: (context) => {
    const { panel, params, identity } = context;
    const { fingerprint = "" } = params;
    const key = panel.state.sshKeys.by("fingerprint", fingerprint).find((row) => row.user_id === identity.user.id);
    if (!key) throw notFound();
    panel.state.sshKeys.delete(key.id);
    logActivity(context, { event: "user:ssh-key.delete", properties: { fingerprint } });
    return noContent();
  },
});
