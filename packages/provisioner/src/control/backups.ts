import type { ClientObject } from "@hatchery/sdk";
import { parseInput } from "../commands/parse-input.ts";
import { backupId, createBackupBody, restoreBackupBody } from "../http/control/backups.ts";
import type { Backup, ControlBackups } from "../interface/control/backups.ts";
import { type ControlledService, interactive } from "./controlled-service.ts";

/** The backups of one server. */
export function controlBackups({ ask }: ControlledService): ControlBackups {
  return {
    list: () =>
      ask(async ({ server, service }) => ({
        items: (await server.backups.list(interactive).all()).map(backupFromPanel),
        limit: service.applied?.featureLimits.backups ?? null,
      })),
    async get(id) {
      const backup = parseInput(backupId, id);
      return backupFromPanel(await ask(({ server }) => server.backups.get(backup, interactive)));
    },
    async create(input = {}) {
      const { name, ignored = [], locked = false } = parseInput(createBackupBody, input);
      const body = { ignored: ignored.join("\n"), is_locked: locked, ...(name === undefined ? {} : { name }) };
      return backupFromPanel(
        await ask(({ server }) => server.backups.create(body, interactive), { is_locked: "locked" }),
      );
    },
    async delete(id) {
      const backup = parseInput(backupId, id);
      await ask(({ server }) => server.backups.delete(backup, interactive));
    },
    async restore(id, input) {
      const backup = parseInput(backupId, id);
      const { truncate } = parseInput(restoreBackupBody, input);
      await ask(({ server }) => server.backups.restore(backup, { truncate }, interactive));
    },
    async setLocked(id, locked) {
      const backup = parseInput(backupId, id);
      // The panel only knows how to turn it over.
      const found = await ask(async ({ server }) => {
        const now = await server.backups.get(backup, interactive);
        return now.is_locked === locked ? now : server.backups.toggleLock(backup, interactive);
      });
      return backupFromPanel(found);
    },
    async downloadUrl(id) {
      const backup = parseInput(backupId, id);
      const { url } = await ask(({ server }) => server.backups.downloadUrl(backup, interactive));
      return { url };
    },
  };
}

function backupFromPanel(backup: ClientObject<"Backup">): Backup {
  return {
    id: backup.uuid,
    name: backup.name,
    status: backup.completed_at === null ? "running" : backup.is_successful ? "done" : "failed",
    locked: backup.is_locked,
    ignored: backup.ignored_files,
    sizeBytes: backup.bytes,
    checksum: backup.checksum,
    createdAt: new Date(backup.created_at),
    completedAt: backup.completed_at === null ? null : new Date(backup.completed_at),
  };
}
