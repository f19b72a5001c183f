import { randomUUID } from "node:crypto";
import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime, fromNow } from "../database/database-time.ts";
import { idempotencyKeys } from "../database/idempotency-schema.ts";
import type { Idempotency, IdempotencyOutcome, StoredAnswer } from "../interface/idempotency.ts";
import type { Secrets } from "../panel/secrets.ts";
import { removeExpiredKeys } from "./remove-expired-keys.ts";

/** What the store works with. */
export interface IdempotencyOptions {
  readonly db: Database;
  readonly secrets: Secrets;
}

const purpose = "idempotency answer";

/** Keeps answers in the database, so that every process knows them. */
export function createIdempotency({ db, secrets }: IdempotencyOptions): Idempotency {
  const removeExpired = removeExpiredKeys(db);

  async function outcomeOf(scope: string, key: string, fingerprint: string): Promise<IdempotencyOutcome> {
    const rows = await db
      .select({ fingerprint: idempotencyKeys.fingerprint, answer: idempotencyKeys.answer })
      .from(idempotencyKeys)
      .where(and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key)));
    const [row] = rows;
    // Released in this very moment: the caller comes back and claims it.
    if (row === undefined) return { outcome: "in-progress" };
    if (row.fingerprint !== fingerprint) return { outcome: "other-content" };
    if (row.answer === null) return { outcome: "in-progress" };
    return { outcome: "answered", answer: JSON.parse(secrets.open(row.answer, purpose)) as StoredAnswer };
  }

  return {
    async claim({ scope, key, fingerprint, keepMs, holdMs }) {
      await removeExpired();
      const claim = randomUUID();
      const fresh = { fingerprint, claim, heldUntil: fromNow(holdMs), answer: null, expiresAt: fromNow(keepMs) };
      const claimed = await db
        .insert(idempotencyKeys)
        .values({ scope, key, ...fresh })
        .onConflictDoUpdate({
          target: [idempotencyKeys.scope, idempotencyKeys.key],
          set: fresh,
          setWhere:
            or(
              lte(idempotencyKeys.expiresAt, databaseTime),
              and(isNull(idempotencyKeys.answer), lte(idempotencyKeys.heldUntil, databaseTime)),
            ) ?? sql`false`,
        })
        .returning({ claim: idempotencyKeys.claim });
      return claimed.length > 0 ? { outcome: "claimed", claim } : outcomeOf(scope, key, fingerprint);
    },
    async complete(claim, answer) {
      const sealed = secrets.seal(JSON.stringify(answer), purpose);
      await db.update(idempotencyKeys).set({ answer: sealed }).where(eq(idempotencyKeys.claim, claim));
    },
    async release(claim) {
      await db.delete(idempotencyKeys).where(eq(idempotencyKeys.claim, claim));
    },
  };
}
