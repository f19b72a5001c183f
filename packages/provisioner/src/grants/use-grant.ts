import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { grants } from "../database/grant-schema.ts";
import { GrantEndedError } from "../errors/grant-ended-error.ts";

/** A command that uses a grant up. */
export interface GrantUse {
  readonly reference: string;
  readonly serviceId: string;
  readonly operationId: string;
}

/**
 * Uses a grant up for a command, in the command's own transaction: either the command is stored and the grant decided by what comes
 * of it, or neither. @throws GrantEndedError if it was given back meanwhile
 */
export async function useGrant(tx: Database, { reference, serviceId, operationId }: GrantUse): Promise<void> {
  const used = await tx
    .update(grants)
    .set({ state: "commanded", serviceId, operationId })
    .where(and(eq(grants.reference, reference), eq(grants.state, "authorized")))
    .returning({ reference: grants.reference });
  if (used.length > 0) return;
  const [found] = await tx.select({ state: grants.state }).from(grants).where(eq(grants.reference, reference));
  throw new GrantEndedError(reference, found?.state ?? null);
}

/** Takes those of the grants that can be used, and keeps them from being given back until the transaction ends. */
export async function usableGrants(tx: Database, references: readonly string[]): Promise<ReadonlySet<string>> {
  if (references.length === 0) return new Set();
  const usable = await tx
    .select({ reference: grants.reference })
    .from(grants)
    .where(and(inArray(grants.reference, [...references]), eq(grants.state, "authorized")))
    .orderBy(grants.reference)
    .for("update");
  return new Set(usable.map(({ reference }) => reference));
}

/**
 * Holds the grant of an operation that is to be tried again, if it is still undecided. One that costs nothing is taken up again.
 * @throws GrantEndedError if what was paid for it was given back
 */
export async function keepGrantOf(tx: Database, operationId: string): Promise<void> {
  const [grant] = await tx
    .select({ reference: grants.reference, state: grants.state, refundable: grants.refundable })
    .from(grants)
    .where(eq(grants.operationId, operationId))
    .for("update");
  if (grant?.state !== "releasing" && grant?.state !== "released") return;
  if (grant.refundable) throw new GrantEndedError(grant.reference, grant.state);
  await tx.update(grants).set({ state: "commanded", endedAt: null }).where(eq(grants.reference, grant.reference));
}
