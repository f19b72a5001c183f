import type { ClientObject } from "@hatchery/sdk";
import { parseInput } from "../commands/parse-input.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { ControlRefusedError } from "../errors/control-refused-error.ts";
import { backupId, createBackupBody, restoreBackupBody } from "../http/control/backups.ts";
import type { Backup, ControlBackups } from "../interface/control/backups.ts";
import { type Controlled, type ControlledService, interactive } from "./controlled-service.ts";

/** The backups of one server. */
export function controlBackups({ ask, context }: ControlledService): ControlBackups {
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
      const create = () => ask(({ server }) => server.backups.create(body, interactive), { is_locked: "locked" });
      try {
        return backupFromPanel(await create());
      } catch (error) {
        // Only now: a backup that the panel refuses for another reason, such as its pace, costs none of those that are there.
        const oldest = error instanceof ControlRefusedError ? await ask((on) => oldestAtLimit(context, on)) : null;
        if (oldest === null) throw error;
        await ask(({ server }) => server.backups.delete(oldest, interactive));
        return backupFromPanel(await create());
      }
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

/** The backup that gives way to another one, where the product wants that and there are as many as were sold; else null. */
async function oldestAtLimit(
  { productVersions }: EngineContext,
  { server, service }: Controlled,
): Promise<string | null> {
  const product = await productVersions.get(service.productId, service.productVersion);
  const limit = service.applied?.featureLimits.backups;
  if (product.backupsAtLimit !== "replace-oldest" || limit === undefined) return null;
  const all = (await server.backups.list(interactive).all()).map(backupFromPanel);
  const counted = all.filter(({ status }) => status !== "failed");
  if (counted.length < limit) return null;
  const [oldest] = counted
    .filter(({ locked, status }) => !locked && status === "done")
    .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  return oldest?.id ?? null;
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
