import type { EngineContext } from "./engine-context.ts";
import { findDueWork } from "./find-lost-work.ts";
import { freeEndedLeases } from "./free-operations.ts";
import { mendSchedules } from "./mend-schedules.ts";
import { type PeriodicTask, startPeriodicTask } from "./periodic-task.ts";
import { scheduleDueServices } from "./scheduler.ts";
import { watchClock } from "./watch-clock.ts";
import { findSilentWorkers, removeWorkers } from "./worker-identity.ts";

export interface SweepOptions {
  readonly intervalMs: number;
  /** Called with the time after which the next try of an operation comes. */
  onNextTry(afterMs: number): void;
}

/** A worker without a session may be about to open another one; whose is missing for so long is dead. */
const silentForMs = 1_000;

/** Looks again and again for what is due and what nobody works on any more, here or anywhere. */
export function startSweep(context: EngineContext, { intervalMs, onNextTry }: SweepOptions): PeriodicTask {
  const { clock, logger, database, queue, observer } = context;
  const { db } = database;
  const stopped = new AbortController();
  const lookAtClock = watchClock(context);

  async function freeOfDeadWorkers(): Promise<boolean> {
    const silent = await findSilentWorkers(db);
    if (silent.size === 0) return false;
    await clock.wait(Math.min(intervalMs, silentForMs), stopped.signal);
    if (stopped.signal.aborted) return false;
    const dead = [...(await findSilentWorkers(db)).intersection(silent)];
    if (dead.length > 0) await removeWorkers(db, queue, dead);
    return dead.length > 0;
  }

  const task = startPeriodicTask({
    name: "sweep",
    clock,
    logger,
    pauseAfterFailureMs: Math.min(intervalMs, silentForMs),
    async run() {
      await lookAtClock();
      const afterDeath = await freeOfDeadWorkers();
      const ended = await freeEndedLeases(db, queue);
      if (ended > 0) {
        logger.warn({ operations: ended }, "Operations were taken over from a worker that did not extend its leases");
        observer.takenOver(ended);
      }
      const next = await findDueWork(db, queue, { afterDeath, panelPatienceMs: context.panelPatienceMs });
      if (next !== null) onNextTry(next);
      await mendSchedules(context, intervalMs);
      return (await scheduleDueServices(context)) ? 0 : intervalMs;
    },
  });
  return {
    soon: () => task.soon(),
    stop() {
      stopped.abort();
      return task.stop();
    },
  };
}
