import type { OperationRun } from "../operation-run.ts";

/** So old a reading may be that was made because another order, or the command itself, had found no room. */
const sharedForMs = 60_000;

/** Since when a panel has to have been read before an operation says that there is no room. Who tries it again may have made room. */
export function newEnough({ operation: { progress }, now }: Pick<OperationRun, "operation" | "now">): Date {
  const { retriedAt } = progress;
  const shared = now().getTime() - sharedForMs;
  return new Date(Math.max(shared, typeof retriedAt === "string" ? Date.parse(retriedAt) : shared));
}
