import { and, asc, count, eq, type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { databaseTime, fromNow } from "../database/database-time.ts";
import { operations, panels } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { clockOffset } from "../engine/watch-clock.ts";
import { countWorkers } from "../engine/worker-identity.ts";
import type { Health } from "../interface/health.ts";
import { holdOf } from "../panel/hold-of.ts";

const dueTooLongMs = 60_000;
const unasked = { reachable: null, lastFailure: null };

export interface HealthOptions {
  readonly working: boolean;
  readonly sweepIntervalMs: number;
}

/** How the provisioner is. Answers also when the database does not. */
export async function health(context: EngineContext, { working, sweepIntervalMs }: HealthOptions): Promise<Health> {
  const { db, kind } = context.database;
  const states = context.panels.states();
  const { name: installation } = context.installation;
  const begunAt = performance.now();
  const before = context.clock.now().getTime();
  try {
    const result = await db.execute(sql`
      select count(*) filter (where status = 'waiting')::int as waiting,
        count(*) filter (where status = 'running')::int as running,
        (select count(*)::int from hatchery.operations where status = 'failed') as failed,
        count(*) filter (where status = 'running' and lease_until <= ${fromNow(-2 * sweepIntervalMs)})::int as stuck,
        ${ageOf(sql`min(claimed_at) filter (where status = 'running')`)} as "oldestRunningMs",
        ${ageOf(sql`min(coalesce(next_try_at, created_at)) filter (
          where status = 'waiting' and (waits_for is null or waits_for not in ('installation', 'panel'))
            and coalesce(next_try_at, created_at) <= ${databaseTime})`)} as "oldestDueMs",
        (extract(epoch from ${databaseTime}) * 1000)::float8 as now
      from hatchery.operations where status in ('waiting', 'running')`);
    const [row] = rowsOf<Health["operations"] & { readonly now: number }>(result);
    if (row === undefined) throw new Error("The database did not answer");
    const clockOffsetMs = Math.round(clockOffset(before, row.now, context.clock.now().getTime()));
    const latencyMs = Math.round(performance.now() - begunAt);
    const known = await readPanels(db);
    const { now: _, oldestDueMs, oldestRunningMs, ...counts } = row;
    const aged = { ...counts, oldestDueMs: age(oldestDueMs), oldestRunningMs: age(oldestRunningMs) };
    return {
      installation,
      ok:
        (aged.oldestDueMs ?? 0) < dueTooLongMs &&
        aged.stuck === 0 &&
        known.every(({ hold, waiting }) => hold === null && waiting === 0),
      database: { kind, ok: true, latencyMs },
      working,
      clockOffsetMs,
      workers: await countWorkers(db),
      operations: aged,
      panels: known.map((panel) => ({ ...panel, ...(states.get(panel.panelId) ?? unasked) })),
    };
  } catch (error) {
    context.logger.error({ error }, "The database does not answer");
    return {
      installation,
      ok: false,
      database: { kind, ok: false, latencyMs: null },
      working,
      clockOffsetMs: null,
      workers: 0,
      operations: { waiting: 0, running: 0, failed: 0, oldestDueMs: null, oldestRunningMs: null, stuck: 0 },
      panels: [...states].map(([panelId, state]) => ({ panelId, ...state, hold: null, waiting: 0 })),
    };
  }
}

/** Which panels are held, and how much waits for each. */
async function readPanels(
  db: Database,
): Promise<readonly Pick<Health["panels"][number], "panelId" | "hold" | "waiting">[]> {
  const { id, hold, heldSince, probedAt } = panels;
  const rows = await db.select({ id, hold, heldSince, probedAt }).from(panels).orderBy(asc(id));
  const waiting = await db
    .select({ panelId: operations.panelId, operations: count() })
    .from(operations)
    .where(and(eq(operations.status, "waiting"), eq(operations.waitsFor, "panel")))
    .groupBy(operations.panelId);
  return rows.map((row) => ({
    panelId: row.id,
    hold: holdOf(row),
    waiting: waiting.find(({ panelId }) => panelId === row.id)?.operations ?? 0,
  }));
}

/** Ms since an instant, by the database's time; null if there is none. */
function ageOf(instant: SQL): SQL {
  return sql`(extract(epoch from ${databaseTime} - ${instant}) * 1000)::float8`;
}

function age(ms: number | null): number | null {
  return ms === null ? null : Math.max(0, Math.round(ms));
}
