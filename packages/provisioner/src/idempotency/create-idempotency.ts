import { randomUUID } from "node:crypto";
import { and, eq, exists, inArray, isNotNull, isNull, lte, not, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime, fromNow } from "../database/database-time.ts";
import { grants } from "../database/grant-schema.ts";
import { idempotencyKeys } from "../database/idempotency-schema.ts";
import { operations } from "../database/schema.ts";
import type { GrantState } from "../domain/grant.ts";
import type { Idempotency, IdempotencyOutcome, StoredAnswer } from "../interface/idempotency.ts";
import type { Secrets } from "../panel/secrets.ts";
import { removeExpiredKeys } from "./remove-expired-keys.ts";

/** What the store works with. */
export interface IdempotencyOptions {
  readonly db: Database;
  readonly secrets: Secrets;
}

const purpose = "idempotency answer";
const openOrUsed: readonly GrantState[] = ["authorizing", "authorized", "commanded", "settling", "settled"];
const unused: readonly GrantState[] = ["releasing", "released", "refused"];

/** Keeps answers in the database, so that every process knows them. */
export function createIdempotency({ db, secrets }: IdempotencyOptions): Idempotency {
  const removeExpired = removeExpiredKeys(db);

  async function outcomeOf(scope: string, key: string, fingerprint: string): Promise<IdempotencyOutcome> {
    const rows = await db
      .select({
        fingerprint: idempotencyKeys.fingerprint,
        answer: idempotencyKeys.answer,
        claim: idempotencyKeys.claim,
        held: isNotNull(idempotencyKeys.heldUntil),
      })
      .from(idempotencyKeys)
      .where(and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key)));
    const [row] = rows;
    // Released in this very moment: the caller comes back and claims it.
    if (row === undefined) return { outcome: "in-progress" };
    if (row.fingerprint !== fingerprint) return { outcome: "other-content" };
    if (row.answer === null) return row.held ? { outcome: "in-progress" } : goOn(row.claim);
    return { outcome: "answered", answer: JSON.parse(secrets.open(row.answer, purpose)) as StoredAnswer };
  }

  /** Under the claim of whoever began; under a new one when what was granted under that has ended unused. */
  async function goOn(claim: string): Promise<IdempotencyOutcome> {
    const renewed = await db
      .update(idempotencyKeys)
      .set({ claim: randomUUID() })
      .where(and(eq(idempotencyKeys.claim, claim), granted(unused)))
      .returning({ claim: idempotencyKeys.claim });
    return { outcome: "claimed", claim: renewed[0]?.claim ?? claim };
  }

  function granted(states: readonly GrantState[]) {
    return exists(
      db
        .select({ reference: grants.reference })
        .from(grants)
        .where(and(sql`${grants.reference} = ${idempotencyKeys.claim}::text`, inArray(grants.state, [...states]))),
    );
  }

  return {
    async claim({ scope, key, fingerprint, keepMs, holdMs }) {
      await removeExpired();
      const claim = randomUUID();
      const heldUntil = holdMs === null ? null : fromNow(holdMs);
      const fresh = { fingerprint, claim, heldUntil, answer: null, expiresAt: fromNow(keepMs) };
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
      // Of two that carried out the same at once, one may be refused because the other does it, or has done it.
      const commanded = exists(
        db
          .select({ id: operations.id })
          .from(operations)
          .where(sql`${operations.reference} = ${idempotencyKeys.claim}::text`),
      );
      await db
        .delete(idempotencyKeys)
        .where(and(eq(idempotencyKeys.claim, claim), not(commanded), not(granted(openOrUsed))));
    },
  };
}
