import type { z } from "zod";
import type { Database } from "../database/database.ts";
import { databaseNow } from "../database/database-time.ts";
import { inBatches } from "../database/in-batches.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import { services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { writeAttributedEvents } from "../database/write-events.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { usableGrants, useGrant } from "../grants/use-grant.ts";
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
  /** What it uses up. */
  readonly grant?: string | undefined;
}

/** Stores an order. Null, and nothing is stored, if its id is taken or its grant cannot be used. Orders of the same moment share a transaction. */
export type OrderStore = (order: AcceptedOrder) => Promise<CommandResult | null>;

export function createOrderStore(context: EngineContext): OrderStore {
  return inBatches((orders: readonly AcceptedOrder[]) =>
    context.database.db.transaction((tx) => storeOrders(context, tx, orders)),
  );
}

async function storeOrders(
  context: EngineContext,
  tx: Database,
  given: readonly AcceptedOrder[],
): Promise<readonly (CommandResult | null)[]> {
  const usable = await usableGrants(
    tx,
    given.flatMap(({ grant }) => grant ?? []),
  );
  const orders = given.filter(({ grant }) => grant === undefined || usable.has(grant));
  const results = new Map((await storeUsable(context, tx, orders)).map((made, at) => [orders[at], made]));
  return given.map((each) => results.get(each) ?? null);
}

async function storeUsable(
  context: EngineContext,
  tx: Database,
  orders: readonly AcceptedOrder[],
): Promise<readonly (CommandResult | null)[]> {
  if (orders.length === 0) return [];
  const now = await databaseNow(tx);
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
  // An id that was ordered twice in one moment is stored for the first of them.
  const firstOf = new Map(orders.toReversed().map((each) => [each.order.id, each]));
  const made = rows.flatMap((service) => {
    const accepted = firstOf.get(service.id);
    return accepted === undefined ? [] : [{ service, accepted }];
  });
  await writeAttributedEvents(
    tx,
    made.map(({ service, accepted: { actor } }) => ({
      ...serviceEvent("service.created", service, null, {}),
      actor,
      occurredAt: now,
    })),
  );
  const issued = await issueOperations(
    tx,
    context.queue,
    made.map(({ service: { id: serviceId, customerId }, accepted: { order, actor } }) => ({
      kind: "create",
      serviceId,
      customerId,
      panelId: null,
      input: {},
      priority: order.priority,
      actor,
    })),
    now,
  );
  const operations = new Map(issued.map((operation) => [operation.serviceId, operation]));
  for (const { service, accepted } of made) {
    const operationId = operations.get(service.id)?.id;
    if (accepted.grant !== undefined && operationId !== undefined)
      await useGrant(tx, { reference: accepted.grant, serviceId: service.id, operationId });
  }
  for (const { service } of made)
    await context.crashPoint("command.before-commit", { kind: "create", serviceId: service.id });
  const results = new Map(
    made.flatMap(({ service, accepted }) => {
      const operation = operations.get(service.id);
      if (operation === undefined) return [];
      return [[accepted, { service: serviceFromRow(service), operation: operationFromRow(operation) }]];
    }),
  );
  return orders.map((each) => results.get(each) ?? null);
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
