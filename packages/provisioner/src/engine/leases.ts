import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { fromNow } from "../database/database-time.ts";
import { operations } from "../database/schema.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Clock } from "./clock.ts";
import { LeaseLostError } from "./lease-lost-error.ts";
import { type PeriodicTask, startPeriodicTask } from "./periodic-task.ts";

/** The right of this worker to carry out an operation that it has claimed. It ends by the database's time; see {@link Leases}. */
export interface Lease {
  /** Ms until it ends, as far as this process can know; not more than what is true. */
  readonly leftMs: number;
  /** @throws LeaseLostError if it has ended as far as this process can know: another worker may be at work. */
  check(): void;
  /** It is extended no more: what is still to be written is written before it ends, or not at all. */
  letRunOut(): void;
  /** It is extended again. */
  keep(): void;
}

/**
 * The leases of one worker. It extends all of them in one statement whenever half of their time is over. A worker that does not
 * get to that, because it is stopped or the database is out of reach, has lost them when it comes back, and notices.
 */
export interface Leases {
  /** Of an operation that was claimed under this fencing number, by a statement that was sent when `performance.now()` was that. */
  take(operation: { readonly id: string; readonly fence: number }, sentAt: number): Lease;
  /** The operation is carried out no more. */
  end(operationId: string): void;
  stop(): Promise<void>;
}

export interface LeasesOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** How long a lease lasts from its claim or extension, in ms. */
  readonly leaseMs: number;
}

interface Held {
  readonly fence: number;
  endsAt: number;
}

export function startLeases({ db, clock, logger, leaseMs }: LeasesOptions): Leases {
  const held = new Map<string, Held>();

  const task: PeriodicTask = startPeriodicTask({
    name: "leases",
    clock,
    logger,
    pauseAfterFailureMs: leaseMs / 10,
    async run() {
      if (held.size > 0) await extend();
      return leaseMs / 2;
    },
  });

  async function extend(): Promise<void> {
    const sentAt = performance.now();
    const wanted = [...held].map(([id, { fence }]) => ({ id, fence }));
    const kept = new Set(await extendLeases(db, wanted, leaseMs));
    for (const { id, fence } of wanted) {
      const lease = held.get(id);
      if (lease?.fence !== fence) continue;
      lease.endsAt = kept.has(id) ? sentAt + leaseMs : Number.NEGATIVE_INFINITY;
    }
  }

  return {
    take({ id, fence }, sentAt) {
      const lease: Held = { fence, endsAt: sentAt + leaseMs };
      held.set(id, lease);
      return {
        get leftMs() {
          return lease.endsAt - performance.now();
        },
        check() {
          if (performance.now() >= lease.endsAt) throw new LeaseLostError(id);
        },
        letRunOut() {
          if (held.get(id) === lease) held.delete(id);
        },
        keep() {
          if (!held.has(id)) held.set(id, lease);
        },
      };
    },
    end: (operationId) => held.delete(operationId),
    stop: () => task.stop(),
  };
}

/** Answers which of them still were as they were claimed. Rows are taken in the order of their ids, as by everybody. */
async function extendLeases(
  db: Database,
  held: readonly { readonly id: string; readonly fence: number }[],
  leaseMs: number,
): Promise<readonly string[]> {
  const claims = sql`(select * from json_to_recordset(${JSON.stringify(held)}::json) as held(id uuid, fence integer))`;
  const mine = db
    .select({ id: operations.id })
    .from(operations)
    .where(and(sql`(${operations.id}, ${operations.fence}) in ${claims}`, eq(operations.status, "running")))
    .orderBy(asc(operations.id))
    .for("update");
  const extended = await db
    .update(operations)
    .set({ leaseUntil: fromNow(leaseMs) })
    .where(and(inArray(operations.id, mine), eq(operations.status, "running")))
    .returning({ id: operations.id });
  return extended.map(({ id }) => id);
}
