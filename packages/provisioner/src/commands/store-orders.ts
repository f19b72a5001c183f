import type { z } from "zod";
import type { Database } from "../database/database.ts";
import { inBatches } from "../database/in-batches.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import { services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { writeSignedEvents } from "../database/write-events.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { orderBody } from "../http/services.ts";
import type { Actor } from "../interface/actor.ts";
import type { CommandResult } from "../interface/services.ts";
import { issueOperations } from "../operations/issue-operation.ts";
import { serviceEvent } from "../operations/service-events.ts";
import type { CheckedOrder } from "./check-order.ts";
import { putCustomers } from "./put-customers.ts";

/** An order that may be stored. */
export interface AcceptedOrder {
  readonly order: z.output<typeof orderBody>;
  readonly orderHash: string;
  readonly externalId: string;
  readonly checked: CheckedOrder;
  readonly actor: Actor;
}

/** Stores an order. Null, and nothing is stored, if its id is taken. Orders of the same moment share a transaction. */
export type OrderStore = (order: AcceptedOrder) => Promise<CommandResult | null>;

export function createOrderStore(context: EngineContext): OrderStore {
  return inBatches((orders: readonly AcceptedOrder[]) =>
    context.database.db.transaction((tx) => storeOrders(context, tx, orders)),
  );
}

async function storeOrders(
  context: EngineContext,
  tx: Database,
  orders: readonly AcceptedOrder[],
): Promise<readonly (CommandResult | null)[]> {
  const now = context.clock.now();
  await putCustomers(
    context,
    tx,
    orders.map(({ order: { customer }, actor }) => ({ customer, actor })),
    now,
  );
  const rows = await tx
    .insert(services)
    .values(orders.map((order) => newRow(order, now)))
    .onConflictDoNothing()
    .returning();
  const stored = new Map(rows.map((row) => [row.id, row]));
  // An id that was ordered twice in one moment is stored once, and the other order is told so.
  const first = orders.filter(({ order: { id } }, at) => at === orders.findIndex((other) => other.order.id === id));
  const made = first.flatMap((each) => {
    const service = stored.get(each.order.id);
    return service === undefined ? [] : [{ ...each, service }];
  });
  await writeSignedEvents(
    tx,
    made.map(({ service, actor }) => ({
      ...serviceEvent("service.created", service, null, {}),
      actor,
      occurredAt: now,
    })),
  );
  const issued = await issueOperations(
    tx,
    context.queue,
    made.map(({ service: { id: serviceId, customerId }, order: { priority }, actor }) => ({
      kind: "create",
      serviceId,
      customerId,
      panelId: null,
      input: {},
      priority,
      actor,
    })),
    now,
  );
  for (const { service } of made)
    await context.crashPoint("command.before-commit", { kind: "create", serviceId: service.id });
  const operations = new Map(issued.map((operation) => [operation.serviceId, operation]));
  return orders.map((each) => {
    const service = made.find(({ order }) => order === each.order)?.service;
    const operation = operations.get(each.order.id);
    if (service === undefined || operation === undefined) return null;
    return { service: serviceFromRow(service), operation: operationFromRow(operation) };
  });
}

function newRow({ order, orderHash, externalId, checked }: AcceptedOrder, now: Date) {
  return {
    id: order.id,
    orderHash,
    state: "pending" as const,
    customerId: order.customer.id,
    productId: order.product,
    productVersion: checked.version,
    egg: checked.configuration.egg,
    options: checked.options,
    variables: order.variables ?? {},
    orderId: order.orderId ?? null,
    name: order.name ?? null,
    externalId,
    addresses: [],
    expiresAt: order.expiresAt ?? null,
    createdAt: now,
    remindedUntil: now,
  };
}
