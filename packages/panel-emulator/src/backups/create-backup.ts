import { randomUUID } from "node:crypto";
import { BackupStore } from "../daemon/backups/backup-store.ts";
import { DisplayError } from "../errors/display-error.ts";
import { PanelError } from "../errors/panel-error.ts";
import type { Panel } from "../panel.ts";
import { isEmpty } from "../validation/php-values.ts";
import type { BackupRow } from "../world/rows/backup.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { backupsOf, isFailed } from "./backups-of.ts";
import { deleteBackup } from "./delete-backup.ts";
import { finishBackup } from "./finish-backup.ts";

export interface NewBackup {
  readonly name: string | null;
  readonly ignoredFiles: readonly string[];
  readonly isLocked: boolean;
  /** Whether a schedule makes it: then the oldest unlocked backup gives way when the limit is reached. */
  readonly isScheduled: boolean;
}

/**
 * Begins a backup, which the daemon finishes in its own time.
 * @throws {PanelError} 429 for too many in a short time, 400 beyond the server's limit, or the daemon's failure, which
 * leaves nothing behind.
 */
export async function createBackup(
  panel: Panel,
  server: Readonly<ServerRow>,
  wanted: NewBackup,
): Promise<Readonly<BackupRow>> {
  const { backups } = panel.state;
  checkThrottle(panel, server);
  await makeRoom(panel, server, wanted.isScheduled);
  const now = panel.now();
  const backup = backups.insert({
    server_id: server.id,
    uuid: randomUUID(),
    name: nameOf(wanted, now),
    ignored_files: wanted.ignoredFiles.filter((line) => line !== ""),
    is_successful: false,
    is_locked: wanted.isLocked,
    is_scheduled: wanted.isScheduled,
    checksum: null,
    bytes: 0,
    completed_at: null,
    deleted_at: null,
    created_at: now,
    updated_at: now,
  });
  try {
    await panel.daemon.callServer(server, {
      method: "POST",
      path: `/api/servers/${server.uuid}/backup`,
      action: async () => {
        const daemon = panel.daemonServers.of(server);
        const stored = await BackupStore.pack(daemon.files.tree, backup.ignored_files);
        daemon.process.schedule(panel.daemonSettings.backupMs, () => finishBackup(panel, daemon, backup.id, stored));
      },
    });
  } catch (error) {
    backups.delete(backup.id);
    throw error;
  }
  return backup;
}

/** A name that the panel's language takes for nothing is replaced by one that tells the time. */
function nameOf({ name }: NewBackup, now: string): string {
  const wanted = name?.trim();
  return wanted === undefined || isEmpty(wanted) ? `Backup at ${now.slice(0, 19).replace("T", " ")}` : wanted;
}

/** Failed backups do not count. */
function checkThrottle({ settings, state, clock, flavour }: Panel, server: Readonly<ServerRow>): void {
  const { limit, periodSeconds } = settings.backupThrottle;
  if (periodSeconds <= 0) return;
  const since = clock.now() - periodSeconds * 1000;
  const counted = flavour.backups.deletedOnesCount
    ? state.backups.by("server_id", server.id)
    : backupsOf(state, server.id);
  const recent = counted.filter((backup) => !isFailed(backup) && Date.parse(backup.created_at) >= since - 999);
  const last = recent.at(-1);
  if (!last || recent.length < limit) return;
  const retryAfter = Math.ceil((Date.parse(last.created_at) + periodSeconds * 1000 - clock.now()) / 1000);
  throw new PanelError(
    "TooManyRequestsHttpException",
    429,
    `Only ${limit} backups may be generated within a ${periodSeconds} second span of time.`,
    { "retry-after": String(Math.max(0, retryAfter)) },
  );
}

async function makeRoom(panel: Panel, server: Readonly<ServerRow>, replaceOldest: boolean): Promise<void> {
  const limit = server.backup_limit;
  const kept = backupsOf(panel.state, server.id).filter((backup) => !isFailed(backup));
  if (limit > 0 && kept.length < limit) return;
  const oldest = replaceOldest && limit > 0 ? kept.find((backup) => !backup.is_locked) : undefined;
  if (oldest) return deleteBackup(panel, server, oldest);
  throw new DisplayError(
    `Cannot create a new backup, this server has reached its limit of ${limit} backups.`,
    "TooManyBackupsException",
  );
}
