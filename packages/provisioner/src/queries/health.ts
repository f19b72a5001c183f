import { and, asc, count, eq, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import { operations, panels } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { countWorkers } from "../engine/worker-identity.ts";
import type { Health } from "../interface/health.ts";
import { holdOf } from "../panel/hold-of.ts";

const due = 60_000;
const unasked = { reachable: null, lastFailure: null };

/** How the provisioner is. Answers also when the database does not. */
export async function health(context: EngineContext, working: boolean): Promise<Health> {
  const { db, kind } = context.database;
  const states = context.panels.states();
  const { name: installation } = context.installation;
  const begunAt = performance.now();
  try {
    const result = await db.execute(sql`
      select count(*) filter (where status = 'waiting')::int as waiting,
        count(*) filter (where status = 'running')::int as running,
        (select count(*)::int from hatchery.operations where status = 'failed') as failed,
        (extract(epoch from hatchery.now() - min(coalesce(next_try_at, created_at)) filter (
          where status = 'waiting' and (waits_for is null or waits_for not in ('installation', 'panel'))
            and coalesce(next_try_at, created_at) <= ${databaseTime})) * 1000)::float8 as oldest
      from hatchery.operations where status in ('waiting', 'running')`);
    const [row] = rowsOf<{ waiting: number; running: number; failed: number; oldest: number | null }>(result);
    const known = await readPanels(db);
    const latencyMs = Math.round(performance.now() - begunAt);
    const oldestDueMs = row?.oldest == null ? null : Math.max(0, Math.round(row.oldest));
    return {
      installation,
      ok:
        (oldestDueMs === null || oldestDueMs < due) &&
        known.every(({ hold, waiting }) => hold === null && waiting === 0),
      database: { kind, ok: true, latencyMs },
      working,
      workers: await countWorkers(db),
      operations: { waiting: row?.waiting ?? 0, running: row?.running ?? 0, failed: row?.failed ?? 0, oldestDueMs },
      panels: known.map((panel) => ({ ...panel, ...(states.get(panel.panelId) ?? unasked) })),
    };
  } catch (error) {
    context.logger.error({ error }, "The database does not answer");
    return {
      installation,
      ok: false,
      database: { kind, ok: false, latencyMs: null },
      working,
      workers: 0,
      operations: { waiting: 0, running: 0, failed: 0, oldestDueMs: null },
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
