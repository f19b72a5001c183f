import type { grants } from "../database/grant-schema.ts";
import type { Grant } from "../domain/grant.ts";

export type GrantRow = typeof grants.$inferSelect;

/** The grant as it is answered. */
export function grantFromRow(row: GrantRow): Grant {
  const { reference, kind, state, customerId, serviceId, terms, operationId, attempts, problem, createdAt, endedAt } =
    row;
  return { reference, kind, state, customerId, serviceId, terms, operationId, attempts, problem, createdAt, endedAt };
}
