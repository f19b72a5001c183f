import { and, eq } from "drizzle-orm";
import { databaseNow } from "../database/database-time.ts";
import type { OperationRow } from "../database/rows.ts";
import { operations } from "../database/schema.ts";
import type { FencedTransaction } from "../operations/operation-run.ts";
import type { EngineContext } from "./engine-context.ts";
import { LeaseLostError } from "./lease-lost-error.ts";

/** Does something together with an operation that is still held under the fencing number it was claimed with. @throws LeaseLostError, and nothing is done, if it is not */
export function fencedTransaction<Result>(
  { database, queue }: Pick<EngineContext, "database" | "queue">,
  { id, fence }: OperationRow,
  work: (transaction: FencedTransaction) => Promise<Result>,
): Promise<Result> {
  return database.db.transaction(async (tx) => {
    const result = await work({ tx, queue, now: await databaseNow(tx) });
    const [held] = await tx
      .select({ id: operations.id })
      .from(operations)
      .where(and(eq(operations.id, id), eq(operations.fence, fence), eq(operations.status, "running")))
      .for("update");
    if (held === undefined) throw new LeaseLostError(id);
    return result;
  });
}
