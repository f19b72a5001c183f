import { inArray, lte } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { idempotencyKeys } from "../database/idempotency-schema.ts";

/** The shortest time between two removals, in ms. */
const intervalMs = 60_000;

/** Makes the removal of keys whose time is over: on use, now and then, a part at a time, so that it never shows. */
export function removeExpiredKeys(db: Database): (now: Date) => Promise<void> {
  let nextAt = 0;
  return async (now) => {
    if (now.getTime() < nextAt) return;
    nextAt = now.getTime() + intervalMs;
    const expired = db
      .select({ claim: idempotencyKeys.claim })
      .from(idempotencyKeys)
      .where(lte(idempotencyKeys.expiresAt, now))
      .limit(1000);
    await db.delete(idempotencyKeys).where(inArray(idempotencyKeys.claim, expired));
  };
}
