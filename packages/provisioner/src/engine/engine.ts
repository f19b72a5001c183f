import type { EngineContext } from "./engine-context.ts";
import { createInstallationWatcher, type InstallationPoll } from "./installation-watcher.ts";
import { startLeases } from "./leases.ts";
import { startPeriodicTask } from "./periodic-task.ts";
import { type ProbeInterval, probeHeldPanels } from "./probe-held-panels.ts";
import { startSweep } from "./sweep.ts";
import { WakeUp } from "./wake-up.ts";
import { watchLateServers } from "./watch-late-servers.ts";
import { createWorker } from "./worker.ts";
import { openWorkerPresence } from "./worker-presence.ts";

export interface EngineOptions {
  readonly concurrency: number;
  readonly concurrencyPerPanel: number;
  readonly stopTimeoutMs: number;
  readonly sweepIntervalMs: number;
  readonly leaseMs: number;
  readonly installationPollMs: InstallationPoll;
  readonly probeIntervalMs: ProbeInterval;
  readonly lateServers: "delete" | "keep";
}

/** Everything that works in this process. */
export interface Engine {
  stop(): Promise<void>;
}

const mostPerBatch = 32;
/** Well above the pauses that machines and databases make; what a killed worker held is free long before. */
export const defaultLeaseMs = 30_000;

/** Begins to work: takes jobs, watches installations, sweeps, and keeps to the lifecycle policies. */
export async function startEngine(context: EngineContext, options: EngineOptions): Promise<Engine> {
  const { clock, logger, database, queue } = context;
  const { leaseMs, sweepIntervalMs } = options;
  const presence = await openWorkerPresence(context);
  const leases = startLeases({ db: database.db, clock, logger, leaseMs });
  const wakeUp = new WakeUp(clock, () => sweep.soon());
  const worker = createWorker(context, {
    id: () => presence.id,
    leases,
    leaseMs,
    concurrency: options.concurrency,
    concurrencyPerPanel: options.concurrencyPerPanel,
    onPutOff: (afterMs) => wakeUp.after(afterMs),
    onInstalling: () => watcher.soon(),
  });
  const sweep = startSweep(context, { intervalMs: sweepIntervalMs, onNextTry: (afterMs) => wakeUp.after(afterMs) });
  const watcher = startPeriodicTask({
    name: "installations",
    clock,
    logger,
    pauseAfterFailureMs: options.installationPollMs.longest,
    run: createInstallationWatcher(context, worker, options.installationPollMs),
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
    run: async () =>
      Math.min(
        options.sweepIntervalMs,
        (await watchLateServers(context, options.lateServers)) ?? options.sweepIntervalMs,
      ),
  });
  // Small batches: what is more urgent and comes later waits behind at most one of them.
  await queue.work(Math.min(options.concurrency, mostPerBatch), (subjects) => worker.look(subjects));

  return {
    async stop() {
      wakeUp.stop();
      const atWork = worker.stop(options.stopTimeoutMs);
      await queue.stopWork();
      await Promise.all([atWork, sweep.stop(), watcher.stop(), probes.stop(), lateServers.stop()]);
      await leases.stop();
      await presence.leave();
    },
  };
}
