import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { msUntil } from "../database/database-time.ts";
import { meters } from "../database/usage-schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { type PeriodicTask, startPeriodicTask } from "../engine/periodic-task.ts";
import { closeEndedPeriods } from "./close-periods.ts";
import { takeReadings } from "./take-readings.ts";

/** Closes periods and takes readings when they are due. Without meters it is one look into two empty indexes each time. */
export function watchUsage(context: EngineContext, intervalMs: number): { stop(): Promise<void> } {
  const { clock, logger } = context;
  const task = (name: string, run: () => Promise<boolean>, due: typeof meters.dueAt | typeof meters.readingAt) =>
    startPeriodicTask({
      name,
      clock,
      logger,
      pauseAfterFailureMs: intervalMs,
      async run() {
        if (await run()) return 0;
        const [next] = rowsOf<{ ms: number | null }>(
          await context.database.db.execute(sql`select ${msUntil(sql`min(${due})`)} as ms from ${meters}`),
        );
        return Math.max(0, Math.min(intervalMs, next?.ms ?? intervalMs));
      },
    });
  const tasks: readonly PeriodicTask[] = [
    task("usage periods", () => closeEndedPeriods(context), meters.dueAt),
    task("usage readings", () => takeReadings(context), meters.readingAt),
  ];
  return {
    async stop() {
      await Promise.all(tasks.map((each) => each.stop()));
    },
  };
}
