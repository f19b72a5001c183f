import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { countWorkers } from "../engine/worker-identity.ts";
import type { Health } from "../interface/health.ts";

const due = 60_000;

/** How the provisioner is. Answers also when the database does not. */
export async function health(context: EngineContext, working: boolean): Promise<Health> {
  const { db, kind } = context.database;
  const panels = [...context.panels.states()].map(([panelId, state]) => ({ panelId, ...state }));
  const { name: installation } = context.installation;
  const begunAt = performance.now();
  try {
    const result = await db.execute(sql`
      select count(*) filter (where status = 'waiting')::int as waiting,
        count(*) filter (where status = 'running')::int as running,
        (select count(*)::int from hatchery.operations where status = 'failed') as failed,
        (extract(epoch from hatchery.now() - min(coalesce(next_try_at, created_at)) filter (
          where status = 'waiting' and waits_for is distinct from 'installation'
            and coalesce(next_try_at, created_at) <= ${databaseTime})) * 1000)::float8 as oldest
      from hatchery.operations where status in ('waiting', 'running')`);
    const [row] = rowsOf<{ waiting: number; running: number; failed: number; oldest: number | null }>(result);
    const latencyMs = Math.round(performance.now() - begunAt);
    const oldestDueMs = row?.oldest == null ? null : Math.max(0, Math.round(row.oldest));
    return {
      installation,
      ok: oldestDueMs === null || oldestDueMs < due,
      database: { kind, ok: true, latencyMs },
      working,
      workers: await countWorkers(db),
      operations: { waiting: row?.waiting ?? 0, running: row?.running ?? 0, failed: row?.failed ?? 0, oldestDueMs },
      panels,
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
      panels,
    };
  }
}
