import { and, desc, eq, lt } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import { createRowReader } from "../database/row-reader.ts";
import { operations } from "../database/schema.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { operationQuery } from "../http/operations.ts";
import type { OperationDetails, OperationQuery } from "../interface/operations.ts";
import type { Page } from "../interface/page.ts";
import { defaultLimit, numberAt, pageOfRows } from "./cursor.ts";
import { operationId } from "./operation-id.ts";

/** Reads one operation. @throws NotFoundError */
export type OperationReader = (id: string) => Promise<OperationDetails>;

export function createOperationReader(db: Database): OperationReader {
  const rowOf = createRowReader(db, operations);
  return async (id) => {
    const row = await rowOf(operationId(id));
    if (row === null) throw new NotFoundError("operation", id);
    return operationFromRow(row);
  };
}

/** Newest first. */
export async function listOperations(db: Database, query: OperationQuery = {}): Promise<Page<OperationDetails>> {
  const { cursor, limit = defaultLimit, service, customer, panel, kind, status } = parseInput(operationQuery, query);
  const after = numberAt(cursor);
  const rows = await db
    .select()
    .from(operations)
    .where(
      and(
        after === null ? undefined : lt(operations.number, after),
        service === undefined ? undefined : eq(operations.serviceId, service),
        customer === undefined ? undefined : eq(operations.customerId, customer),
        panel === undefined ? undefined : eq(operations.panelId, panel),
        kind === undefined ? undefined : eq(operations.kind, kind),
        status === undefined ? undefined : eq(operations.status, status),
      ),
    )
    .orderBy(desc(operations.number))
    .limit(limit + 1);
  return pageOfRows(rows, limit, (row) => row.number, operationFromRow);
}
