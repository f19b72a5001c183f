import { logActivity } from "../../../activity/log-activity.ts";
import { bindBackup } from "../../../client/backups/bind-backup.ts";
import { itemReply } from "../../../client/client-reply.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import { backupTransformer } from "../transformers/backup-transformer.ts";

export const renameBackupRoute = serverRoute({
  method: "PUT",
  path: "/backups/{backup}/rename",
  operation: "renameBackup",
  permission: "backup.delete",
  bind: bindBackup,
  handle: (context, backup) => {
    const { panel, request, server } = context;
    const rules = { name: "required|string|max:255" };
    const name = textOf(validate({ state: panel.state, input: request.input, rules }).name);
    const properties = { old_name: backup.name, new_name: name };
    const changed = panel.state.backups.update(backup.id, { name, updated_at: panel.now() });
    if (properties.old_name !== name) logActivity(context, { event: "server:backup.rename", properties, server });
    return itemReply(context, backupTransformer, changed);
  },
});
