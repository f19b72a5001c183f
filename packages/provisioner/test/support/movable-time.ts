import { sql } from "drizzle-orm";
import type { OpenDatabase } from "../../src/database/open-database.ts";
import { type Clock, systemClock } from "../../src/engine/clock.ts";

/** Time that a test moves forward: that of the databases it governs, and of the processes that wait by its clock. */
export interface MovableTime {
  readonly clock: Clock;
  now(): Date;
  advance(ms: number): Promise<void>;
  /** Moves to this instant, if it lies ahead. */
  moveTo(instant: Date): Promise<void>;
  /** From now on the database goes by this time. Answers the database. */
  govern(database: OpenDatabase): Promise<OpenDatabase>;
}

export function createMovableTime(start: Date = new Date()): MovableTime {
  let ahead = start.getTime() - Date.now();
  let moved = new AbortController();
  const governed = new Set<OpenDatabase>();
  const now = () => new Date(Date.now() + ahead);

  const setTime = ({ db }: OpenDatabase) =>
    db.execute(
      sql.raw(`create or replace function hatchery.now() returns timestamptz language sql volatile
        as $$ select date_trunc('milliseconds', clock_timestamp() + interval '${ahead} milliseconds') $$`),
    );

  const time: MovableTime = {
    clock: {
      now,
      async wait(ms, signal) {
        const until = now().getTime() + ms;
        while (now().getTime() < until && signal?.aborted !== true) {
          const wakes = signal === undefined ? moved.signal : AbortSignal.any([moved.signal, signal]);
          await systemClock.wait(until - now().getTime(), wakes);
        }
      },
    },
    now,
    async advance(ms) {
      ahead += ms;
      for (const database of governed) await setTime(database);
      const before = moved;
      moved = new AbortController();
      before.abort();
    },
    async moveTo(instant) {
      await time.advance(Math.max(0, instant.getTime() - now().getTime()));
    },
    async govern(database) {
      await setTime(database);
      const { close } = database;
      const withEnd = {
        ...database,
        async close() {
          governed.delete(withEnd);
          await close();
        },
      };
      governed.add(withEnd);
      return withEnd;
    },
  };
  return time;
}
