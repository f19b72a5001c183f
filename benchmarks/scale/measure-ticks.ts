import type { OpenDatabase } from "../../packages/provisioner/src/database/open-database.ts";
import { createProductVersions } from "../../packages/provisioner/src/database/product-versions.ts";
import { openQueue } from "../../packages/provisioner/src/database/queue.ts";
import { type SchedulerContext, scheduleDueServices } from "../../packages/provisioner/src/engine/scheduler.ts";
import { silentLogger } from "../../packages/provisioner/src/telemetry/logger.ts";
import { medianTime } from "../report/statistics.ts";

/** Medians, in ms. */
export interface Ticks {
  readonly idle: number;
  readonly due: number;
}

const idleTicks = 20;
const dueTicks = 5;
const due = 100;

/** Times the scheduler's tick with nothing due, and with a hundred services that expire, each time others. */
export async function measureTicks(database: OpenDatabase): Promise<Ticks> {
  const { db } = database;
  const queue = await openQueue(database, silentLogger);
  const context: SchedulerContext = {
    crashPoint: () => {},
    database,
    queue,
    productVersions: createProductVersions(db),
  };
  try {
    const idle = await medianTime(idleTicks, () => scheduleDueServices(context));
    const expire = (round: number) =>
      db.execute(`update hatchery.services set due_at = now() - interval '1 minute', expires_at = now() - interval '1 minute'
        where number in (select number from hatchery.services order by number desc offset ${round * due} limit ${due})`);
    return { idle, due: await medianTime(dueTicks, () => scheduleDueServices(context), expire) };
  } finally {
    await queue.close();
  }
}
