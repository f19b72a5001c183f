import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import { type OperationPriority, operationPriorities } from "../domain/operation.ts";
import type { Logger } from "../telemetry/logger.ts";
import { type Database, rowsOf } from "./database.ts";
import type { OpenDatabase } from "./open-database.ts";

/** The queue says "look at this subject" and nothing else; what is to be done stands in the operations table. */
export interface Queue {
  /**
   * Asks for a look at a subject, in the caller's transaction: the job exists if and only if that commits. At most one waits per subject:
   * another one is dropped, but brings forward one that was put off.
   */
  lookAt(tx: Database, subjects: readonly Look[]): Promise<void>;
  /** The same for what is only to make sure that a job waits at all: one that was put off stays so. */
  makeSureOfLooks(tx: Database, subjects: readonly Look[]): Promise<void>;
  /** Begins to hand out subjects, in batches of at most so many waiting ones by priority. The handler decides when it takes the next batch, by resolving. */
  work(batchSize: number, handler: (subjects: readonly string[]) => Promise<void>): Promise<void>;
  /** Stops handing out. Resolves when the handler has. */
  stopWork(): Promise<void>;
  close(): Promise<void>;
}

export interface Look {
  readonly subject: string;
  readonly priority: OperationPriority;
  /** Not before so many ms have passed. @default 0 */
  readonly afterMs?: number;
}

const queueName = "look-at";

/** Opens the queue on the same database. */
export async function openQueue(database: OpenDatabase, logger: Logger): Promise<Queue> {
  const boss = new PgBoss({
    ...database.queue,
    schema: "hatchery_queue",
    useListenNotify: true,
    schedule: false,
    registerInstance: false,
    // Jobs that wait for others there are none.
    flowIntervalSeconds: 86_400,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
  });
  boss.on("error", (error) => logger.error({ error: error.message }, "The queue reports an error"));
  await boss.start();
  const settings = { notify: true, retryLimit: 0, expireInSeconds: 900, deleteAfterSeconds: 60 } as const;
  await boss.createQueue(queueName, { policy: "short", ...settings });
  // One that an earlier release has made keeps its settings otherwise.
  await boss.updateQueue(queueName, settings);

  /** Answers the looks for which a job waits already. */
  async function insert(tx: Database, looks: readonly Look[]): Promise<readonly Look[]> {
    if (looks.length === 0) return [];
    const jobs = looks.map((look) => ({
      id: randomUUID(),
      data: { subject: look.subject },
      singletonKey: look.subject,
      priority: priorityOf(look),
      ...(look.afterMs ? { startAfter: `${look.afterMs} milliseconds` } : {}),
    }));
    const inserted = new Set(await boss.insert(queueName, jobs, { db: within(tx), returnId: true }));
    return looks.filter((_, at) => !inserted.has(jobs[at]?.id ?? ""));
  }

  return {
    async lookAt(tx, looks) {
      for (const look of await insert(tx, looks)) {
        if (look.afterMs) continue;
        const { subject: singletonKey } = look;
        const options = { singletonKey, startAfter: 0, priority: priorityOf(look), db: within(tx) };
        await boss.update(queueName, undefined, options);
      }
    },
    async makeSureOfLooks(tx, looks) {
      await insert(tx, looks);
    },
    async work(batchSize, handler) {
      await boss.work<{ subject: string }>(
        queueName,
        {
          batchSize,
          burstWhenBatchFull: true,
          pollingIntervalSeconds: 0.5,
          // Nobody is notified when the time of a look that was put off has come.
          notifyPollingIntervalSeconds: 1,
        },
        async (jobs) => handler(jobs.map((job) => job.data.subject)),
      );
    },
    async stopWork() {
      await boss.offWork(queueName);
    },
    async close() {
      await boss.stop({ graceful: false, close: true });
    },
  };
}

/** The queue's greater numbers go first. */
function priorityOf({ priority }: Look): number {
  return operationPriorities.length - operationPriorities.indexOf(priority);
}

function within(tx: Database) {
  return fromDrizzle({ execute: async (query) => ({ rows: [...rowsOf(await tx.execute(query as SQL))] }) }, sql);
}
