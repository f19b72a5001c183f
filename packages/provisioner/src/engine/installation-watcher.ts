import { and, eq, sql } from "drizzle-orm";
import { msUntil } from "../database/database-time.ts";
import { operations, services } from "../database/schema.ts";
import type { PanelServer } from "../domain/panel-server.ts";
import type { InstallationEnd } from "../operations/operation-run.ts";
import type { EngineContext } from "./engine-context.ts";
import { PassingFailures } from "./passing-failures.ts";
import { suspectAfter } from "./suspect-after.ts";
import { takeTurn } from "./tick-turn.ts";
import type { Worker } from "./worker.ts";

export interface InstallationPoll {
  readonly shortest: number;
  readonly longest: number;
}

/** How many of the longest pauses a failure that may pass has to last. */
const pausesUntilBelieved = 3;

/** A look at every server that installs; answers after how many ms to look again. */
export type InstallationWatcher = () => Promise<number>;

export function createInstallationWatcher(
  context: EngineContext,
  worker: Worker,
  poll: InstallationPoll,
): InstallationWatcher {
  const failures = new Map<string, PassingFailures>();
  const failuresOn = (panelId: string) => {
    const known = failures.get(panelId) ?? new PassingFailures(pausesUntilBelieved * poll.longest);
    failures.set(panelId, known);
    return known;
  };
  return () => watchInstallations(context, worker, poll, failuresOn);
}

/**
 * Looks at every server that installs: one list request per panel for all of them, by one process at a time. Answers after
 * how many ms to look again: soon while installations are young, less often when they take long.
 */
async function watchInstallations(
  context: EngineContext,
  worker: Worker,
  poll: InstallationPoll,
  failuresOn: (panelId: string) => PassingFailures,
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
      await lookAtPanel(context, worker, { panelId, waiting: group, failures: failuresOn(panelId) });
    } catch (error) {
      context.logger.warn({ panel: panelId, error }, "The installations of a panel could not be looked at");
      await suspectAfter(context, error);
    }
  }
  return interval;
}

interface PanelLook {
  readonly panelId: string;
  readonly waiting: readonly { readonly subject: string; readonly identifier: string | null }[];
  readonly failures: PassingFailures;
}

async function lookAtPanel(
  context: EngineContext,
  worker: Worker,
  { panelId, waiting, failures }: PanelLook,
): Promise<void> {
  const gateway = (await context.panels.gateway(panelId)).withPriority("routine");
  const servers = await gateway.readServers(waiting.flatMap((each) => each.identifier ?? []));
  const known = new Map(servers.map((server) => [server.identifier, server]));
  const ended = new Map<string, InstallationEnd>();
  const passing: string[] = [];
  for (const { subject, identifier } of waiting) {
    const end = endOf(known.get(identifier ?? ""));
    if (end === "passing") passing.push(subject);
    else if (end !== null) ended.set(subject, end);
  }
  for (const subject of failures.believed(passing, context.clock.now())) ended.set(subject, "failed");
  if (ended.size === 0) return;
  await context.crashPoint("installation.ended", {});
  await worker.installationsEnded(ended);
}

/** `passing`: perhaps the failure of another installation that was begun beside this one. */
function endOf(server: PanelServer | undefined): InstallationEnd | "passing" | null {
  switch (server?.status) {
    case undefined:
      return "gone";
    case "installing":
      return null;
    case "suspended":
      return "hidden";
    case "install_failed":
      return "failed";
    case "reinstall_failed":
      return "passing";
    default:
      return "succeeded";
  }
}
