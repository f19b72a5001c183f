import { and, eq, exists, inArray, isNotNull, lte, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseTime, fromNow } from "../database/database-time.ts";
import { grants } from "../database/grant-schema.ts";
import type { OperationRow } from "../database/rows.ts";
import { operations, services } from "../database/schema.ts";
import { type GrantState, grantDecision } from "../domain/grant.ts";
import type { ServiceState } from "../domain/service.ts";
import type { GrantRow } from "./grant-from-row.ts";

/** A request that was not heard of for so long is given up. */
const givenUpAfterMs = 30_000;
const mostAtOnce = 100;

/** Decides every grant that can be decided: by what came of its command, or because the request that wanted it has died. */
export async function decideGrants(db: Database): Promise<void> {
  await giveUpAbandoned(db);
  await db.transaction(decideCommanded);
}

async function giveUpAbandoned(db: Database): Promise<void> {
  await db
    .update(grants)
    .set(towards("release"))
    .where(and(inArray(grants.state, ["authorizing", "authorized"]), lte(grants.heldUntil, fromNow(-givenUpAfterMs))));
}

/** The rows of the grants are taken first, so that nobody tries an operation again while it is decided by its failure. */
async function decideCommanded(tx: Database): Promise<void> {
  const ended = or(
    eq(grants.kind, "renewal"),
    inArray(operations.status, ["succeeded", "failed", "cancelled"]),
    isNotNull(services.serverId),
  );
  const decidable = tx
    .select({ id: operations.id })
    .from(operations)
    .leftJoin(services, eq(services.id, operations.serviceId))
    .where(and(eq(operations.id, grants.operationId), ended));
  const candidates = await tx
    .select({ reference: grants.reference })
    .from(grants)
    .where(and(eq(grants.state, "commanded"), exists(decidable)))
    .orderBy(grants.reference)
    .limit(mostAtOnce)
    .for("update", { skipLocked: true });
  if (candidates.length === 0) return;
  const facts = await tx
    .select({ grant: grants, operation: operations, serverId: services.serverId, serviceState: services.state })
    .from(grants)
    .innerJoin(operations, eq(operations.id, grants.operationId))
    .leftJoin(services, eq(services.id, operations.serviceId))
    .where(
      inArray(
        grants.reference,
        candidates.map(({ reference }) => reference),
      ),
    );
  for (const ending of ["settle", "release"] as const) {
    const decided = facts.filter((each) => decisionOf(each) === ending);
    if (decided.length === 0) continue;
    const references = decided.map(({ grant }) => grant.reference);
    await tx.update(grants).set(towards(ending)).where(inArray(grants.reference, references));
  }
}

/** What is stored of a grant that was commanded. */
interface Commanded {
  readonly grant: GrantRow;
  readonly operation: OperationRow;
  readonly serverId: number | null;
  readonly serviceState: ServiceState | null;
}

function decisionOf({ grant, operation, serverId, serviceState }: Commanded) {
  return grantDecision({
    kind: grant.kind,
    operation: { ...operation, leftChanges: leftChanges(operation) },
    hasServer: serverId !== null,
    hasEnded: serviceState === "terminated",
  });
}

/** By the operation's own log: steps that changed the server, and the one that puts back. */
function leftChanges({ steps }: OperationRow): boolean {
  const done = (name: string) => steps.some(({ step, outcome }) => step === name && outcome === "done");
  return (done("build") || done("startup")) && !done("put-back");
}

/** To the host if it has to be told, else to the end. */
export function towards(ending: "settle" | "release") {
  const [telling, told]: readonly [GrantState, GrantState] =
    ending === "settle" ? ["settling", "settled"] : ["releasing", "released"];
  return {
    state: sql<GrantState>`case when ${grants.refundable} then ${telling} else ${told} end`,
    endedAt: sql<Date | null>`case when ${grants.refundable} then null else ${databaseTime} end`,
    attempts: 0,
    nextTryAt: null,
  };
}
