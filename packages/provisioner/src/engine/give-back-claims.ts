import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { fromNow } from "../database/database-time.ts";
import { operations } from "../database/schema.ts";
import type { ClaimedOperation } from "./claim-operations.ts";

const lookAgainMs = 1_000;

/** Puts back operations of which nothing was begun since they were claimed, as they were; the sweep finds them soon. */
export async function giveBackClaims(
  db: Database,
  claimed: readonly ClaimedOperation[],
  { installing }: { readonly installing: boolean },
): Promise<void> {
  const held = sql.join(
    claimed.map(({ id, fence }) => sql`(${id}::uuid, ${fence}::integer)`),
    sql`, `,
  );
  await db
    .update(operations)
    .set({
      status: "waiting",
      waitsFor: installing ? "installation" : sql`case when ${operations.attempts} = 1 then 'turn' else 'retry' end`,
      nextTryAt: installing ? null : fromNow(lookAgainMs),
      attempts: sql`${operations.attempts} - 1`,
      leaseUntil: null,
      workerId: null,
    })
    .where(and(sql`(${operations.id}, ${operations.fence}) in (${held})`, eq(operations.status, "running")));
}
