import { logActivity } from "../../activity/log-activity.ts";
import { hasPermission } from "../../auth/server-permission.ts";
import { backupsOf, isFailed } from "../../backups/backups-of.ts";
import { createBackup } from "../../backups/create-backup.ts";
import { deleteBackup } from "../../backups/delete-backup.ts";
import { restoreBackup } from "../../backups/restore-backup.ts";
import { badRequest } from "../../errors/http-errors.ts";
import { noContent, ok } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import { asText, isEmpty } from "../../validation/php-values.ts";
import { validate } from "../../validation/validate.ts";
import type { BackupRow } from "../../world/rows/backup.ts";
import { clientPageReply } from "../client-page.ts";
import { type ClientTransformer, itemReply } from "../client-reply.ts";
import { perServer } from "../per-server-throttle.ts";
import { serverRoute } from "../server-route.ts";
import { signedUrl } from "../signed-url.ts";
import { bindBackup } from "./bind-backup.ts";

/** What panels do differently with backups. */
export interface BackupManners {
  readonly transformer: ClientTransformer<Readonly<BackupRow>>;
  /** Characters of a name. */
  readonly longestName: number;
}

export const createBackupRoutes = ({ transformer, longestName }: BackupManners): readonly Route[] => [
  serverRoute({
    method: "GET",
    path: "/backups",
    operation: "listBackups",
    permission: "backup.read",
    handle: (context) => {
      const rows = backupsOf(context.panel.state, context.server.id);
      return clientPageReply(context, {
        transformer,
        rows,
        perPage: { usual: 20, most: 50 },
        linksKeepQuery: false,
        meta: { backup_count: rows.filter((backup) => !isFailed(backup)).length },
      });
    },
  }),
  serverRoute({
    method: "POST",
    path: "/backups",
    operation: "createBackup",
    permission: "backup.create",
    handle: async (context) => {
      const { panel, request, server, identity } = context;
      const rules = {
        name: `nullable|string|max:${longestName}`,
        is_locked: "nullable|boolean",
        ignored: "nullable|string",
      };
      const { name, ignored } = validate({ state: panel.state, input: request.input, rules });
      const locked = !isEmpty(request.input.is_locked);
      const backup = await createBackup(panel, server, {
        name: asText(name) ?? null,
        ignoredFiles: (asText(ignored) ?? "").split("\n"),
        isLocked: locked && hasPermission(panel.state, identity.user, server, "backup.delete"),
        isScheduled: false,
      });
      logActivity(context, { event: "server:backup.start", properties: { name: backup.name, locked }, server });
      return itemReply(context, transformer, backup);
    },
  }),
  serverRoute({
    method: "GET",
    path: "/backups/{backup}",
    operation: "getBackup",
    permission: "backup.read",
    bind: bindBackup,
    handle: (context, backup) => itemReply(context, transformer, backup),
  }),
  serverRoute({
    method: "GET",
    path: "/backups/{backup}/download",
    operation: "getBackupDownloadUrl",
    permission: "backup.download",
    bind: bindBackup,
    handle: (context, { uuid, name }) => {
      const { server } = context;
      const url = signedUrl(context, "backup-download", { backup_uuid: uuid, server_uuid: server.uuid });
      logActivity(context, { event: "server:backup.download", properties: { name }, server });
      return ok({ object: "signed_url", attributes: { url } });
    },
  }),
  serverRoute({
    method: "POST",
    path: "/backups/{backup}/lock",
    operation: "toggleBackupLock",
    permission: "backup.delete",
    bind: bindBackup,
    handle: (context, { id, name, is_locked }) => {
      const { panel, server } = context;
      const changed = panel.state.backups.update(id, { is_locked: !is_locked, updated_at: panel.now() });
      const event = changed.is_locked ? "server:backup.lock" : "server:backup.unlock";
      logActivity(context, { event, properties: { name }, server });
      return itemReply(context, transformer, changed);
    },
  }),
  serverRoute({
    method: "POST",
    path: "/backups/{backup}/restore",
    operation: "restoreBackup",
    permission: "backup.restore",
    throttles: perServer("backup-restore"),
    bind: bindBackup,
    handle: async (context, backup) => {
      const { panel, request, server } = context;
      validate({ state: panel.state, input: request.input, rules: { truncate: "required|boolean" } });
      if (server.status !== null)
        throw badRequest("This server is not currently in a state that allows for a backup to be restored.");
      if (!backup.is_successful && backup.completed_at === null)
        throw badRequest("This backup cannot be restored at this time: not completed or failed.");
      const { truncate } = request.input;
      await restoreBackup(panel, server, backup, !isEmpty(truncate));
      const properties = { name: backup.name, truncate };
      logActivity(context, { event: "server:backup.restore", properties, server });
      return noContent();
    },
  }),
  serverRoute({
    method: "DELETE",
    path: "/backups/{backup}",
    operation: "deleteBackup",
    permission: "backup.delete",
    bind: bindBackup,
    handle: async (context, backup) => {
      const { panel, server } = context;
      await deleteBackup(panel, server, backup);
      const properties = { name: backup.name, failed: !backup.is_successful };
      logActivity(context, { event: "server:backup.delete", properties, server });
      return noContent();
    },
  }),
];
