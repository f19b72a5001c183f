import { inArray, lte } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime } from "../database/database-time.ts";
import { idempotencyKeys } from "../database/idempotency-schema.ts";

/** The shortest time between two removals, in ms. */
const intervalMs = 60_000;

/** Makes the removal of keys whose time is over: on use, now and then, a part at a time, so that it never shows. */
export function removeExpiredKeys(db: Database): () => Promise<void> {
  let nextAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() < nextAt) return;
    nextAt = performance.now() + intervalMs;
    const expired = db
      .select({ claim: idempotencyKeys.claim })
      .from(idempotencyKeys)
      .where(lte(idempotencyKeys.expiresAt, databaseTime))
      .limit(1000);
    await db.delete(idempotencyKeys).where(inArray(idempotencyKeys.claim, expired));
  };
}
