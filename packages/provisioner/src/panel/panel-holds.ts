import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseNow, databaseTime } from "../database/database-time.ts";
import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { Queue } from "../database/queue.ts";
import { customerLinks, operations, panels } from "../database/schema.ts";
import { ticks } from "../database/worker-schema.ts";
import { writeEvents } from "../database/write-events.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PanelHoldReason, PanelRelease } from "../domain/panel-hold.ts";
import type { Actor } from "../interface/actor.ts";
import type { PanelConnections } from "./panel-connections.ts";
import { PanelProblem } from "./panel-problem.ts";
import { uncounted } from "./request-counter.ts";

/** Which panels are left alone, and why; for every process, in the database. */
export interface PanelHolds {
  /**
   * Told that something on the panel went wrong that may be wrong with all of it. Asks the panel once, whoever tells at the
   * same time, and holds it if that goes wrong as well. Answers whether it is held.
   */
  suspect(problem: PanelProblem): Promise<boolean>;
  /** Holds a panel. A panel that is held stays as it is, unless it was restored, which outlasts any other reason. */
  hold(panel: PanelId, reason: PanelHoldReason): Promise<void>;
  /** Asks a panel that is held whether it answers again, and ends the hold if it does. */
  probe(panel: PanelId): Promise<void>;
  /** Ends a hold and lets everything that waited for it go on. False: there was none. */
  release(panel: PanelId, by: PanelRelease, actor?: Actor): Promise<boolean>;
}

export interface PanelHoldsOptions {
  readonly db: Database;
  readonly queue: Queue;
  readonly connections: PanelConnections;
  /** So long a panel that has answered is not suspected again. */
  readonly trustedForMs: number;
}

const system: Actor = { kind: "system" };

export function createPanelHolds({ db, queue, connections, trustedForMs }: PanelHoldsOptions): PanelHolds {
  const suspected = new Map<PanelId, Promise<boolean>>();
  const answered = new Map<PanelId, number>();

  /** What is wrong with the panel; null: nothing, or nothing that is known. */
  async function ask(panelId: PanelId): Promise<PanelProblem | "answers" | "silent"> {
    try {
      const gateway = await connections.gateway(panelId);
      await uncounted(() => gateway.withPriority("interactive").probe());
      return "answers";
    } catch (error) {
      if (!(error instanceof PanelProblem)) throw error;
      return error.kind === "panel-trouble" ? error : "silent";
    }
  }

  async function holdIfInTrouble(panelId: PanelId): Promise<boolean> {
    const found = await ask(panelId);
    if (found === "answers") answered.set(panelId, performance.now());
    if (!(found instanceof PanelProblem)) return false;
    await hold(panelId, troubleOf(found));
    return true;
  }

  async function hold(panelId: PanelId, reason: PanelHoldReason): Promise<void> {
    const mayReplace = reason.kind === "restored" ? sql`${panels.hold} ->> 'kind' = 'trouble'` : undefined;
    await db.transaction(async (tx) => {
      const at = await databaseNow(tx);
      const held = await tx
        .update(panels)
        .set({ hold: reason, heldSince: at, probedAt: at, probes: 0 })
        .where(and(eq(panels.id, panelId), or(isNull(panels.hold), mayReplace)))
        .returning({ id: panels.id });
      if (held.length === 0) return;
      // Its numbers of accounts may be anybody's as well: each is read before it is used again.
      if (reason.kind === "restored")
        await tx.update(customerLinks).set({ suspect: true }).where(eq(customerLinks.panelId, panelId));
      await writeEvents(tx, [{ type: "panel.held", data: { panelId, ...reason } }], system, at);
    });
    connections.forget(panelId);
  }

  async function release(panelId: PanelId, by: PanelRelease, actor: Actor = system): Promise<boolean> {
    const released = await db.transaction((tx) => releasePanel(tx, queue, { panelId, by, actor }));
    connections.forget(panelId);
    return released;
  }

  return {
    async suspect({ panelId }) {
      if ((await connections.hold(panelId)) !== null) return true;
      if (performance.now() - (answered.get(panelId) ?? Number.NEGATIVE_INFINITY) < trustedForMs) return false;
      const running = suspected.get(panelId);
      if (running !== undefined) return running;
      const asking = holdIfInTrouble(panelId).finally(() => suspected.delete(panelId));
      suspected.set(panelId, asking);
      return asking;
    },
    hold,
    release,
    async probe(panelId) {
      const found = await ask(panelId);
      if (found === "answers") {
        await release(panelId, "probe");
        return;
      }
      await db
        .update(panels)
        .set({
          probes: sql`${panels.probes} + 1`,
          probedAt: databaseTime,
          ...(found === "silent" ? {} : { hold: troubleOf(found) }),
        })
        .where(and(eq(panels.id, panelId), isTroubled));
      connections.forget(panelId);
    },
  };
}

export const isTroubled = sql`${panels.hold} ->> 'kind' = 'trouble'`;
export const isRestored = sql`${panels.hold} ->> 'kind' = 'restored'`;

/** Which holds each release ends. */
const releasable: Readonly<Record<PanelRelease, SQL>> = {
  probe: isTroubled,
  put: isTroubled,
  comparison: isRestored,
  person: sql`${panels.hold} is not null`,
};

function troubleOf({ failure: { code, message, remedy } }: PanelProblem): PanelHoldReason {
  return { kind: "trouble", code, message, remedy };
}

export interface Release {
  readonly panelId: PanelId;
  readonly by: PanelRelease;
  readonly actor: Actor;
}

/** Ends a hold in the caller's transaction, if it is one that this ends. */
export async function releasePanel(tx: Database, queue: Queue, { panelId, by, actor }: Release): Promise<boolean> {
  const released = await tx
    .update(panels)
    .set({ hold: null, heldSince: null, probedAt: null, probes: 0 })
    .where(and(eq(panels.id, panelId), releasable[by]))
    .returning({ id: panels.id });
  if (released.length > 0) {
    await tx.delete(ticks).where(eq(ticks.name, probeTick(panelId)));
    await writeEvents(tx, [{ type: "panel.released", data: { panelId, by } }], actor, await databaseNow(tx));
  }
  if (released.length > 0 || by === "put") await goOn(tx, queue, panelId);
  return released.length > 0;
}

/** The turn to probe a panel. */
export const probeTick = (panelId: PanelId) => `probe ${panelId}`;

/** What waits for the panel, or for any, may be tried at once. */
async function goOn(tx: Database, queue: Queue, panelId: PanelId): Promise<void> {
  const waited = await tx
    .update(operations)
    .set({
      waitsFor: sql`case when ${operations.startedAt} is null then 'turn' else 'retry' end`,
      nextTryAt: null,
    })
    .where(
      and(
        eq(operations.status, "waiting"),
        eq(operations.waitsFor, "panel"),
        or(eq(operations.panelId, panelId), isNull(operations.panelId)),
      ),
    )
    .returning({ subject: operations.subject, priority: operations.priority });
  await queue.lookAt(
    tx,
    waited.map(({ subject, priority }) => ({ subject, priority: priorityFromNumber(priority) })),
  );
}
