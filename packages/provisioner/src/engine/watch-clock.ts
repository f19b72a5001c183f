import { databaseNow } from "../database/database-time.ts";
import type { EngineContext } from "./engine-context.ts";

/** Nothing is decided by this process's clock, but a person should know; a busy machine does not explain so much. */
const tolerableMs = 5_000;

/** Makes a look at how far this process's clock is from the database's. Says it once when that is far, and once when it is not any more. */
export function watchClock({ database, clock, logger }: EngineContext): () => Promise<void> {
  let off = false;
  return async () => {
    const before = clock.now().getTime();
    const there = (await databaseNow(database.db)).getTime();
    const clockOffsetMs = clockOffset(before, there, clock.now().getTime());
    const isOff = Math.abs(clockOffsetMs) > tolerableMs;
    if (isOff === off) return;
    off = isOff;
    if (isOff) logger.warn({ clockOffsetMs }, "The clock of this machine differs from the database's");
    else logger.info({ clockOffsetMs }, "The clock of this machine agrees with the database's again");
  };
}

/** How far ahead a clock is of another one that was asked between two looks at it, in ms; 0 if it may be right. */
export function clockOffset(before: number, there: number, after: number): number {
  if (there < before) return before - there;
  return there > after ? after - there : 0;
}
