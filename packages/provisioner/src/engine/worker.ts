import type { OperationRow } from "../database/rows.ts";
import { claimOperations } from "./claim-operations.ts";
import type { EngineContext } from "./engine-context.ts";
import { loadSubjects } from "./load-runs.ts";
import { runOperation } from "./run-operation.ts";
import { Slots } from "./slots.ts";

/** Carries out operations in this process. */
export interface Worker {
  /** What the queue hands out. Resolves when every subject was claimed or has nothing to do, so that no more is taken than there is room for. */
  look(subjects: readonly string[]): Promise<void>;
  /** Goes on with operations whose installation has ended. */
  installationsEnded(ended: ReadonlyMap<string, "succeeded" | "failed">): Promise<void>;
  /** Takes nothing more, waits for what is at work, at most so long. */
  stop(timeoutMs: number): Promise<void>;
}

export interface WorkerParts {
  /** Its current id in the table of workers. */
  readonly id: () => string;
  readonly concurrency: number;
  /** Called when an operation was put off, so that somebody looks again then. */
  onPutOff(until: Date): void;
  /** Called when a server installs now. */
  onInstalling(): void;
}

export function createWorker(context: EngineContext, parts: WorkerParts): Worker {
  const slots = new Slots(parts.concurrency);
  let stopping = false;

  async function claimAndRun(
    subjects: readonly string[],
    ended?: ReadonlyMap<string, "succeeded" | "failed">,
  ): Promise<void> {
    const { db } = context.database;
    const claimed = await claimOperations(db, {
      subjects,
      workerId: parts.id(),
      now: context.clock.now(),
      installing: ended !== undefined,
    });
    if (claimed.length === 0) return;
    const known = await loadSubjects(db, context.productVersions, claimed);
    for (const operation of claimed) {
      const subject = known.get(operation.id);
      if (subject !== undefined) slots.occupy(run(operation, subject, ended?.get(operation.subject) ?? null));
    }
  }

  async function run(...given: [OperationRow, Parameters<typeof runOperation>[2], "succeeded" | "failed" | null]) {
    const end = await runOperation(context, ...given);
    if (end.kind === "put-off") parts.onPutOff(end.until);
    if (end.kind === "installing") parts.onInstalling();
  }

  return {
    async look(subjects) {
      await context.crashPoint("worker.job-taken", {});
      let rest = subjects;
      while (rest.length > 0) {
        if (stopping) return giveBack(context, rest);
        await slots.room();
        const now = rest.slice(0, slots.free);
        rest = rest.slice(now.length);
        await claimAndRun(now);
      }
    },
    async installationsEnded(ended) {
      let rest = [...ended.keys()];
      while (rest.length > 0 && !stopping) {
        await slots.room();
        const now = rest.slice(0, slots.free);
        rest = rest.slice(now.length);
        await claimAndRun(now, ended);
      }
    },
    async stop(timeoutMs) {
      stopping = true;
      const late = new AbortController();
      await Promise.race([slots.empty(), context.clock.wait(timeoutMs, late.signal)]);
      late.abort();
    },
  };
}

/** What was taken from the queue and not begun is put back for others. */
async function giveBack({ database, queue }: EngineContext, subjects: readonly string[]): Promise<void> {
  await queue.lookAt(
    database.db,
    subjects.map((subject) => ({ subject, priority: "routine" })),
  );
}
