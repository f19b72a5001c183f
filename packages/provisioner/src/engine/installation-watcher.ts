import { and, eq, sql } from "drizzle-orm";
import { msUntil } from "../database/database-time.ts";
import { operations, services } from "../database/schema.ts";
import type { PanelServer } from "../domain/panel-server.ts";
import type { InstallationEnd } from "../operations/operation-run.ts";
import type { EngineContext } from "./engine-context.ts";
import { suspectAfter } from "./suspect-after.ts";
import { takeTurn } from "./tick-turn.ts";
import type { Worker } from "./worker.ts";

export interface InstallationPoll {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Looks at every server that installs: one list request per panel for all of them, by one process at a time. Answers after
 * how many ms to look again: soon while installations are young, less often when they take long.
 */
export async function watchInstallations(
  context: EngineContext,
  worker: Worker,
  poll: InstallationPoll,
): Promise<number> {
  const waiting = await context.database.db
    .select({
      subject: operations.subject,
      untilMs: msUntil(sql`${operations.startedAt}`),
      panelId: services.panelId,
      identifier: services.serverIdentifier,
    })
    .from(operations)
    .innerJoin(services, eq(services.id, operations.serviceId))
    .where(and(eq(operations.status, "waiting"), eq(operations.waitsFor, "installation")));
  if (waiting.length === 0) return poll.longest;
  const ages = waiting.map(({ untilMs }) => -(untilMs ?? 0)).sort((one, other) => one - other);
  const interval = Math.min(poll.longest, Math.max(poll.shortest, (ages[ages.length >> 1] ?? 0) / 4));
  for (const [panelId, group] of Map.groupBy(waiting, (each) => each.panelId)) {
    if (panelId === null || (await context.panels.hold(panelId)) !== null) continue;
    if (!(await takeTurn(context.database.db, `installations ${panelId}`, interval))) continue;
    try {
      await lookAtPanel(context, worker, panelId, group);
    } catch (error) {
      context.logger.warn({ panel: panelId, error }, "The installations of a panel could not be looked at");
      await suspectAfter(context, error);
    }
  }
  return interval;
}

async function lookAtPanel(
  context: EngineContext,
  worker: Worker,
  panelId: string,
  waiting: readonly { readonly subject: string; readonly identifier: string | null }[],
): Promise<void> {
  const gateway = (await context.panels.gateway(panelId)).withPriority("routine");
  const servers = await gateway.readServers(waiting.flatMap((each) => each.identifier ?? []));
  const known = new Map(servers.map((server) => [server.identifier, server]));
  const ended = new Map<string, InstallationEnd>();
  for (const { subject, identifier } of waiting) {
    const end = endOf(known.get(identifier ?? ""));
    if (end !== null) ended.set(subject, end);
  }
  if (ended.size === 0) return;
  await context.crashPoint("installation.ended", {});
  await worker.installationsEnded(ended);
}

function endOf(server: PanelServer | undefined): InstallationEnd | null {
  if (server === undefined) return "gone";
  if (server.status === "installing") return null;
  return server.status === "install_failed" || server.status === "reinstall_failed" ? "failed" : "succeeded";
}
