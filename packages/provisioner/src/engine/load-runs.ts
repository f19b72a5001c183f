import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { ProductVersions } from "../database/product-versions.ts";
import type { CustomerRow, OperationRow, ServiceRow } from "../database/rows.ts";
import { customers, panelNodes, services } from "../database/schema.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";

/** What an operation is about, as it stands now. */
export interface Subject {
  readonly customer: CustomerRow;
  /** Null for operations on a customer. */
  readonly service: ServiceRow | null;
  readonly product: ProductConfiguration | null;
  /** Until when the daemon of the service's node is left alone. */
  readonly nodeHeldUntil: Date | null;
}

/** Reads the subjects of claimed operations, all in one statement, two if customers are among them. */
export async function loadSubjects(
  db: Database,
  versions: ProductVersions,
  operations: readonly OperationRow[],
): Promise<ReadonlyMap<string, Subject>> {
  const subjects = new Map<string, Subject>();
  const serviceIds = operations.flatMap((operation) => operation.serviceId ?? []);
  if (serviceIds.length > 0) {
    const rows = await db
      .select({ service: services, customer: customers, heldUntil: panelNodes.heldUntil })
      .from(services)
      .innerJoin(customers, eq(customers.id, services.customerId))
      .leftJoin(panelNodes, and(eq(panelNodes.panelId, services.panelId), eq(panelNodes.nodeId, services.nodeId)))
      .where(inArray(services.id, serviceIds));
    for (const { service, customer, heldUntil } of rows) {
      const product = await versions.get(service.productId, service.productVersion);
      const operation = operations.find((candidate) => candidate.serviceId === service.id);
      if (operation !== undefined) subjects.set(operation.id, { service, customer, product, nodeHeldUntil: heldUntil });
    }
  }
  const alone = operations.filter((operation) => operation.serviceId === null);
  const customerIds = alone.flatMap((operation) => operation.customerId ?? []);
  if (customerIds.length > 0) {
    const rows = await db.select().from(customers).where(inArray(customers.id, customerIds));
    for (const operation of alone) {
      const customer = rows.find((row) => row.id === operation.customerId);
      if (customer !== undefined)
        subjects.set(operation.id, { service: null, customer, product: null, nodeHeldUntil: null });
    }
  }
  return subjects;
}
