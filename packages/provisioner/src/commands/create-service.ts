import { desc, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import type { OperationRow, ServiceRow } from "../database/rows.ts";
import { operations, services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { writeEvents } from "../database/write-events.ts";
import { serverExternalId } from "../domain/external-id.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { ServiceConflictError } from "../errors/service-conflict-error.ts";
import { orderBody } from "../http/services.ts";
import type { Actor } from "../interface/actor.ts";
import type { CommandResult, ServiceOrder } from "../interface/services.ts";
import { issueOperation } from "../operations/issue-operation.ts";
import { serviceEvent } from "../operations/service-events.ts";
import { checkOrder } from "./check-order.ts";
import { contentHash } from "./content-hash.ts";
import { parseInput } from "./parse-input.ts";
import { putCustomer } from "./put-customer.ts";

/** Orders a server: stores the service, its customer and the operation that makes it, in one transaction. */
export async function createService(context: EngineContext, input: ServiceOrder, actor: Actor): Promise<CommandResult> {
  const order = parseInput(orderBody, input);
  const { priority, customer, ...content } = order;
  const orderHash = contentHash({ ...content, customer: customer.id });
  const { db } = context.database;
  const before = await findOrdered(db, order.id, orderHash);
  if (before !== null) return before;
  const checked = await checkOrder(
    { db, versions: context.productVersions, catalogue: context.catalogue },
    order.product,
    order,
  );
  const externalId = serverExternalId(order.id);
  if (!externalId.ok) throw new InvalidInputError([{ path: "/id", ...externalId.problem }]);
  const now = context.clock.now();
  const made = await db.transaction(async (tx) => {
    const {
      customer: { id: customerId },
    } = await putCustomer(context, tx, customer, actor, now);
    const [service] = await tx
      .insert(services)
      .values({
        id: order.id,
        orderHash,
        state: "pending",
        customerId,
        productId: order.product,
        productVersion: checked.version,
        egg: checked.configuration.egg,
        options: checked.options,
        variables: order.variables ?? {},
        orderId: order.orderId ?? null,
        name: order.name ?? null,
        externalId: externalId.value,
        addresses: [],
        expiresAt: order.expiresAt ?? null,
        createdAt: now,
        remindedUntil: now,
      })
      .onConflictDoNothing()
      .returning();
    if (service === undefined) return null;
    await writeEvents(tx, [serviceEvent("service.created", service, null, {})], actor, now);
    const operation = await issueOperation(
      tx,
      context.queue,
      { kind: "create", serviceId: order.id, customerId, panelId: null, input: {}, priority, actor },
      now,
    );
    await context.crashPoint("command.before-commit", { kind: "create", serviceId: order.id });
    return result(service, operation);
  });
  await context.crashPoint("command.after-commit", { kind: "create", serviceId: order.id });
  if (made !== null) return made;
  // The same id was ordered at the same moment.
  const other = await findOrdered(db, order.id, orderHash);
  if (other === null) throw new ServiceConflictError(order.id);
  return other;
}

/** The service and operation of an earlier order with the same content; null if the id is new. @throws ServiceConflictError */
async function findOrdered(db: Database, id: string, orderHash: string): Promise<CommandResult | null> {
  const [service] = await db.select().from(services).where(eq(services.id, id));
  if (service === undefined) return null;
  if (service.orderHash !== orderHash) throw new ServiceConflictError(id);
  const made = await db.select().from(operations).where(eq(operations.serviceId, id)).orderBy(desc(operations.number));
  const operation = made.at(-1);
  if (operation === undefined) throw new ServiceConflictError(id);
  return result(service, operation);
}

function result(service: ServiceRow, operation: OperationRow): CommandResult {
  return { service: serviceFromRow(service), operation: operationFromRow(operation) };
}
