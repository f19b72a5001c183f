import { priorityFromNumber } from "../database/operation-from-row.ts";
import type { InstallationEnd } from "../operations/operation-run.ts";
import { claimOperations } from "./claim-operations.ts";
import type { EngineContext } from "./engine-context.ts";
import { type Head, readHeads } from "./heads.ts";
import type { Leases } from "./leases.ts";
import { loadClaimed } from "./load-claimed.ts";
import { putAsideHeld } from "./put-aside-held.ts";
import { type BegunOperation, runOperation } from "./run-operation.ts";
import { Slots } from "./slots.ts";
import { WaitingRoom } from "./waiting-room.ts";

/** How the installations of some subjects ended. */
export type EndedInstallations = ReadonlyMap<string, InstallationEnd>;

/** Carries out operations in this process. */
export interface Worker {
  /**
   * What the queue hands out. Resolves when so few of the subjects can still begin that more may be handed out: no more is taken
   * than there will be room for soon, and there is always something to go on with.
   */
  look(subjects: readonly string[]): Promise<void>;
  /** Goes on with operations whose installation has ended. */
  installationsEnded(ended: EndedInstallations): Promise<void>;
  /** Takes nothing more, gives back what was not begun, waits for what is at work, at most so long. */
  stop(timeoutMs: number): Promise<void>;
}

export interface WorkerParts {
  /** Its current id in the table of workers. */
  readonly id: () => string;
  readonly leases: Leases;
  readonly leaseMs: number;
  readonly concurrency: number;
  readonly concurrencyPerPanel: number;
  /** Called when an operation was put off, so that somebody looks again after so long. */
  onPutOff(afterMs: number): void;
  /** Called when a server installs now. */
  onInstalling(): void;
}

/** So many times its room a process keeps of subjects whose panel has enough to do; the rest goes back to the queue for a while. */
const keptPerPlace = 4;
const lookAgainMs = 1_000;

export function createWorker(context: EngineContext, parts: WorkerParts): Worker {
  const { db } = context.database;
  const slots = new Slots(parts.concurrency);
  const room = new WaitingRoom(parts.concurrencyPerPanel);
  let stopping = false;
  let turn: Promise<void> = Promise.resolve();

  /** Claims are made one after the other, so that no more are made than there are slots. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.then(work, work);
    return turn;
  }

  function beginWhatMay(): Promise<void> {
    return inTurn(async () => {
      while (!stopping) {
        const heads = room.take(slots.free);
        if (heads.length === 0) return;
        await claimAndRun(heads);
      }
    });
  }

  async function claimAndRun(heads: readonly Head[], ended?: EndedInstallations): Promise<void> {
    const waiting = new Map(heads.map((head) => [head.subject, head]));
    const { leases, leaseMs } = parts;
    const installing = ended !== undefined;
    try {
      const sentAt = performance.now();
      const subjects = [...waiting.keys()];
      const claimed = await claimOperations(db, { subjects, workerId: parts.id(), leaseMs, installing });
      const known = await loadClaimed(context, claimed, { installing });
      for (const operation of claimed) {
        const subject = known.get(operation.id);
        const head = waiting.get(operation.subject);
        if (subject === undefined || head === undefined) continue;
        waiting.delete(operation.subject);
        const lease = leases.take(operation, sentAt);
        const installation = ended?.get(operation.subject) ?? null;
        slots.occupy(run({ operation, lease, subject, installation }, head));
      }
    } finally {
      for (const head of waiting.values()) room.leave(head);
    }
  }

  async function run(begun: BegunOperation, head: Head) {
    const end = await runOperation(context, begun);
    parts.leases.end(begun.operation.id);
    room.leave(head);
    if (end.kind === "put-off" && end.afterMs !== null) parts.onPutOff(end.afterMs);
    if (end.kind === "installing") parts.onInstalling();
    // After this place is free.
    setImmediate(() => {
      if (room.ready === 0) return;
      beginWhatMay().catch((error) => context.logger.warn({ error }, "What waited for a panel could not be begun yet"));
    });
  }

  /** What was taken from the queue and not begun is put back for others. */
  async function giveBack(heads: readonly Head[], afterMs = 0): Promise<void> {
    await context.queue.lookAt(
      db,
      heads.map(({ subject, priority }) => ({ subject, priority: priorityFromNumber(priority), afterMs })),
    );
  }

  return {
    async look(subjects) {
      await context.crashPoint("worker.job-taken", {});
      room.add(await putAsideHeld(context, await readHeads(db, context.productVersions, subjects)));
      await beginWhatMay();
      while (!stopping && (slots.free === 0 || room.ready > parts.concurrency / 2)) {
        await slots.room();
        await beginWhatMay();
      }
      await (stopping
        ? giveBack(room.overflow(0))
        : giveBack(room.overflow(parts.concurrency * keptPerPlace), lookAgainMs));
    },
    async installationsEnded(ended) {
      // They ask their panel for nothing more: only this process needs room for them.
      let rest = [...ended.keys()].map((subject): Head => ({ subject, priority: 0, panelId: null, needsPanel: false }));
      while (rest.length > 0 && !stopping) {
        await slots.room();
        await inTurn(async () => {
          const now = rest.slice(0, slots.free);
          rest = rest.slice(now.length);
          await claimAndRun(now, ended);
        });
      }
    },
    async stop(timeoutMs) {
      stopping = true;
      slots.close();
      await inTurn(() => giveBack(room.overflow(0)));
      const late = new AbortController();
      await Promise.race([slots.empty(), context.clock.wait(timeoutMs, late.signal)]);
      late.abort();
    },
  };
}
