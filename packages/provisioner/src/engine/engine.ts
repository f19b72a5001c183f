import type { Session } from "../database/open-database.ts";
import { eventChannel } from "../database/write-events.ts";
import type { EngineContext } from "./engine-context.ts";
import { findDueWork } from "./find-lost-work.ts";
import { type InstallationPoll, watchInstallations } from "./installation-watcher.ts";
import { type PeriodicTask, startPeriodicTask } from "./periodic-task.ts";
import { type ProbeInterval, probeHeldPanels } from "./probe-held-panels.ts";
import { scheduleDueServices } from "./scheduler.ts";
import { WakeUp } from "./wake-up.ts";
import { watchLateServers } from "./watch-late-servers.ts";
import { createWorker } from "./worker.ts";
import { freeOperationsOfDeadWorkers, registerWorker, unregisterWorker } from "./worker-identity.ts";

export interface EngineOptions {
  readonly concurrency: number;
  readonly concurrencyPerPanel: number;
  readonly stopTimeoutMs: number;
  readonly sweepIntervalMs: number;
  readonly installationPollMs: InstallationPoll;
  readonly probeIntervalMs: ProbeInterval;
}

/** Everything that works in this process. */
export interface Engine {
  stop(): Promise<void>;
}

const mostPerBatch = 32;

/** Begins to work: takes jobs, watches installations, sweeps, and keeps to the lifecycle policies. */
export async function startEngine(context: EngineContext, options: EngineOptions): Promise<Engine> {
  const { clock, logger, database, queue } = context;
  let session: Session = await openWorkerSession();
  let workerId = await registerWorker(database.db, session);
  let stopped = false;

  async function openWorkerSession(): Promise<Session> {
    return database.openSession({
      channel: `${eventChannel}_worker`,
      onNotification() {},
      onLost: () => void comeBack(),
    });
  }

  /** Without its session the worker counts as dead, and what it holds is given to others: it goes on as a new one. */
  async function comeBack(): Promise<void> {
    while (!stopped) {
      try {
        session = await openWorkerSession();
        workerId = await registerWorker(database.db, session);
        return;
      } catch (error) {
        logger.warn({ error }, "The database session of the worker was lost and could not be opened again yet");
        await clock.wait(1000);
      }
    }
  }

  const wakeUp = new WakeUp(clock, () => sweep.soon());
  const worker = createWorker(context, {
    id: () => workerId,
    concurrency: options.concurrency,
    concurrencyPerPanel: options.concurrencyPerPanel,
    onPutOff: (afterMs) => wakeUp.after(afterMs),
    onInstalling: () => watcher.soon(),
  });
  const sweep: PeriodicTask = startPeriodicTask({
    name: "sweep",
    clock,
    logger,
    pauseAfterFailureMs: options.sweepIntervalMs,
    async run() {
      const afterDeath = await freeOperationsOfDeadWorkers(database.db, queue);
      const next = await findDueWork(database.db, queue, {
        afterDeath,
        panelPatienceMs: context.panelPatienceMs,
      });
      if (next !== null) wakeUp.after(next);
      return (await scheduleDueServices(context)) ? 0 : options.sweepIntervalMs;
    },
  });
  const watcher = startPeriodicTask({
    name: "installations",
    clock,
    logger,
    pauseAfterFailureMs: options.installationPollMs.longest,
    run: () => watchInstallations(context, worker, options.installationPollMs),
  });
  const probes = startPeriodicTask({
    name: "probes",
    clock,
    logger,
    pauseAfterFailureMs: options.sweepIntervalMs,
    run: () => probeHeldPanels(context, options.probeIntervalMs, options.sweepIntervalMs),
  });
  const lateServers = startPeriodicTask({
    name: "late servers",
    clock,
    logger,
    pauseAfterFailureMs: options.sweepIntervalMs,
    run: async () => Math.min(options.sweepIntervalMs, (await watchLateServers(context)) ?? options.sweepIntervalMs),
  });
  // Small batches: what is more urgent and comes later waits behind at most one of them.
  await queue.work(Math.min(options.concurrency, mostPerBatch), (subjects) => worker.look(subjects));

  return {
    async stop() {
      stopped = true;
      wakeUp.stop();
      const atWork = worker.stop(options.stopTimeoutMs);
      await queue.stopWork();
      await Promise.all([atWork, sweep.stop(), watcher.stop(), probes.stop(), lateServers.stop()]);
      await unregisterWorker(database.db, queue, workerId);
      await session.close();
    },
  };
}
