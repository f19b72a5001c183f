import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { OperationRow } from "../database/rows.ts";
import { operations } from "../database/schema.ts";
import type { ServiceOperationKind } from "../domain/operation.ts";
import { ReferenceReusedError } from "../errors/reference-reused-error.ts";

/** A command under a reference of its caller. */
export interface ReferencedCommand {
  readonly serviceId: string;
  readonly kind: ServiceOperationKind;
  readonly reference?: string | undefined;
}

/**
 * The operation that a command made under its reference before; null if it is the first time, or it has none.
 * @throws ReferenceReusedError if another command had it
 */
export async function repeatedCommand(db: Database, command: ReferencedCommand): Promise<OperationRow | null> {
  const { serviceId, kind, reference } = command;
  if (reference === undefined) return null;
  const [before] = await db.select().from(operations).where(eq(operations.reference, reference));
  if (before === undefined) return null;
  if (before.serviceId !== serviceId || before.kind !== kind) throw new ReferenceReusedError(reference, before.kind);
  return before;
}
