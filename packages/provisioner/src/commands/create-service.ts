import { asc, eq } from "drizzle-orm";
import { operationFromRow } from "../database/operation-from-row.ts";
import { createRowReader } from "../database/row-reader.ts";
import type { ServiceRow } from "../database/rows.ts";
import { operations, products, services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { serverExternalId } from "../domain/external-id.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { GrantEndedError } from "../errors/grant-ended-error.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { ServiceConflictError } from "../errors/service-conflict-error.ts";
import { orderBody, poolServerBody } from "../http/services.ts";
import type { CommandResult, PoolServerOrder, ServiceOrder } from "../interface/services.ts";
import { checkOrder, checkServerOrder, type OrderParts } from "./check-order.ts";
import { contentHash } from "./content-hash.ts";
import type { GivenBy } from "./given-by.ts";
import { parseInput } from "./parse-input.ts";
import { refuseFull } from "./refuse-full.ts";
import { createOrderStore } from "./store-orders.ts";

/**
 * Orders a server: stores the service, its customer and the operation that makes it, or none of them. The same order again
 * is answered with what the first one made.
 *
 * @throws InvalidInputError, NotFoundError, ProductArchivedError, SoldOutError, ServiceConflictError, GrantEndedError; for a server in a
 * pool also PoolBudgetExceededError, PoolNotActiveError, ProductNotInPoolError
 */
export type ServiceCreator = (input: ServiceOrder | PoolServerOrder, by: GivenBy) => Promise<CommandResult>;

/** What orders are checked with. */
export function orderParts(context: EngineContext): OrderParts {
  return {
    productOf: createRowReader(context.database.db, products),
    versions: context.productVersions,
    catalogue: context.catalogue,
  };
}

export function createServiceCreator(context: EngineContext): ServiceCreator {
  const { db } = context.database;
  const serviceOf = createRowReader(db, services);
  const parts = orderParts(context);
  const store = createOrderStore(context);

  /** The service and operation of an earlier order with the same content; null if the id is new. */
  async function findOrdered(id: string, orderHash: string): Promise<CommandResult | null> {
    const service = await serviceOf(id);
    if (service === null) return null;
    if (service.orderHash !== orderHash) throw new ServiceConflictError(id);
    return firstResult(service);
  }

  async function firstResult(service: ServiceRow): Promise<CommandResult> {
    const [operation] = await db
      .select()
      .from(operations)
      .where(eq(operations.serviceId, service.id))
      .orderBy(asc(operations.number))
      .limit(1);
    if (operation === undefined) throw new ServiceConflictError(service.id);
    return { service: serviceFromRow(service), operation: operationFromRow(operation) };
  }

  return async (input, { actor, grant }) => {
    const order = "pool" in input ? parseInput(poolServerBody, input) : parseInput(orderBody, input);
    const { priority, ...content } = order;
    // Whoever a pool belongs to when its server is ordered again, it is the same order.
    const orderHash = contentHash("customer" in content ? { ...content, customer: content.customer.id } : content);
    const before = await findOrdered(order.id, orderHash);
    if (before !== null) return before;
    const checked =
      "pool" in order
        ? await checkServerOrder(parts, order.product, order)
        : await checkOrder(parts, order.product, order);
    await refuseFull(context, checked);
    const externalId = serverExternalId(order.id, context.installation);
    if (!externalId.ok) throw new InvalidInputError([{ path: "/id", ...externalId.problem }]);
    const stored = await store({ order, orderHash, externalId: externalId.value, checked, actor, grant });
    await context.crashPoint("command.after-commit", { kind: "create", serviceId: order.id });
    if (stored.kind === "stored") return stored.result;
    // The same id was ordered at the same moment, perhaps for the last room of its pool.
    const other = await findOrdered(order.id, orderHash);
    if (other !== null) return other;
    if (stored.kind === "refused") throw stored.error;
    if (grant !== undefined) throw new GrantEndedError(grant, null);
    throw new ServiceConflictError(order.id);
  };
}
