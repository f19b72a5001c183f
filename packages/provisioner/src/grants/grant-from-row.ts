import type { grants } from "../database/grant-schema.ts";
import type { Grant } from "../interface/grants.ts";

export type GrantRow = typeof grants.$inferSelect;

/** The grant as it is answered. Its terms were stored under its kind. */
export function grantFromRow(row: GrantRow): Grant {
  const { reference, kind, state, customerId, serviceId, terms, operationId, attempts, problem, createdAt, endedAt } =
    row;
  const ends = { attempts, problem, createdAt, endedAt };
  return { reference, kind, state, customerId, serviceId, terms, operationId, ...ends } as Grant;
}
