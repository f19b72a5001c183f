import type { z } from "zod";
import type { Database } from "../database/database.ts";
import { databaseNow } from "../database/database-time.ts";
import { inBatches } from "../database/in-batches.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import { services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { writeAttributedEvents } from "../database/write-events.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { isProvisionerError, type ProvisionerError } from "../errors/provisioner-error.ts";
import { usableGrants, useGrant } from "../grants/use-grant.ts";
import type { orderBody, poolServerBody } from "../http/services.ts";
import type { Actor } from "../interface/actor.ts";
import type { CommandResult } from "../interface/services.ts";
import { issueOperations } from "../operations/issue-operation.ts";
import { holdPools } from "../operations/pool/hold-pool.ts";
import { serviceEvent } from "../operations/service-events.ts";
import type { CheckedOrder } from "./check-order.ts";
import { type OpenPool, openPool } from "./place-in-pool.ts";
import { putCustomers } from "./put-customers.ts";

/** An order that may be stored. */
export interface AcceptedOrder {
  readonly order: z.output<typeof orderBody> | z.output<typeof poolServerBody>;
  readonly orderHash: string;
  readonly externalId: string;
  readonly checked: CheckedOrder;
  readonly actor: Actor;
  /** What it uses up. */
  readonly grant?: string | undefined;
}

/** What came of an order; unless it is stored, nothing of it is. */
export type StoredOrder =
  | { readonly kind: "stored"; readonly result: CommandResult }
  /** Its id is taken, or its grant cannot be used. */
  | { readonly kind: "not-new" }
  /** Its pool does not take it. */
  | { readonly kind: "refused"; readonly error: ProvisionerError };

/** Stores an order. Orders of the same moment share a transaction. */
export type OrderStore = (order: AcceptedOrder) => Promise<StoredOrder>;

export function createOrderStore(context: EngineContext): OrderStore {
  return inBatches((orders: readonly AcceptedOrder[]) =>
    context.database.db.transaction((tx) => storeOrders(context, tx, orders)),
  );
}

async function storeOrders(
  context: EngineContext,
  tx: Database,
  given: readonly AcceptedOrder[],
): Promise<readonly StoredOrder[]> {
  const usable = await usableGrants(
    tx,
    given.flatMap(({ grant }) => grant ?? []),
  );
  const now = await databaseNow(tx);
  const ends = new Map<AcceptedOrder, StoredOrder>();
  const { placed, refused } = await placeInPools(
    context,
    tx,
    given.filter(({ grant }) => grant === undefined || usable.has(grant)),
    now,
  );
  for (const [order, error] of refused) ends.set(order, { kind: "refused", error });
  for (const [order, result] of await storePlaced(context, tx, placed, now))
    ends.set(order, { kind: "stored", result });
  return given.map((each) => ends.get(each) ?? { kind: "not-new" });
}

/** An order with whose it is. */
interface PlacedOrder {
  readonly accepted: AcceptedOrder;
  readonly customerId: string;
}

/** Puts the customers, and sees in their order whether servers fit into their pools, which are held from here on. */
async function placeInPools(
  context: EngineContext,
  tx: Database,
  orders: readonly AcceptedOrder[],
  now: Date,
): Promise<{
  readonly placed: readonly PlacedOrder[];
  readonly refused: ReadonlyMap<AcceptedOrder, ProvisionerError>;
}> {
  await putCustomers(
    context,
    tx,
    orders.flatMap(({ order, actor }) => ("customer" in order ? [{ customer: order.customer, actor }] : [])),
    now,
  );
  const rows = await holdPools(
    tx,
    orders.flatMap(({ order }) => ("pool" in order ? [order.pool] : [])),
  );
  const pools = new Map<string, OpenPool | ProvisionerError>();
  const placed: PlacedOrder[] = [];
  const refused = new Map<AcceptedOrder, ProvisionerError>();
  const seen = new Set<string>();
  for (const accepted of orders) {
    const { order, checked } = accepted;
    // An id that was ordered twice in one moment is stored for the first of them.
    if (seen.has(order.id)) continue;
    seen.add(order.id);
    if ("customer" in order) {
      placed.push({ accepted, customerId: order.customer.id });
      continue;
    }
    const { pool: poolId } = order;
    const opened =
      pools.get(poolId) ?? (await refusalOf(openPool(tx, context.productVersions, poolId, rows.get(poolId))));
    pools.set(poolId, opened);
    const taken = isProvisionerError(opened) ? opened : await refusalOf(takenBy(opened, checked, order.product));
    if (isProvisionerError(taken)) refused.set(accepted, taken);
    else placed.push({ accepted, customerId: taken.row.customerId });
  }
  return { placed, refused };
}

async function takenBy(pool: OpenPool, { configuration }: CheckedOrder, productId: string): Promise<OpenPool> {
  if (configuration === null) throw new Error("A pool was ordered in a pool");
  pool.take({ productId, configuration });
  return pool;
}

/** What is asked for, or why it is refused; nothing of the database has gone wrong then. */
async function refusalOf<Value>(asked: Promise<Value>): Promise<Value | ProvisionerError> {
  try {
    return await asked;
  } catch (error) {
    if (isProvisionerError(error) && error.status < 500) return error;
    throw error;
  }
}

async function storePlaced(
  context: EngineContext,
  tx: Database,
  orders: readonly PlacedOrder[],
  now: Date,
): Promise<ReadonlyMap<AcceptedOrder, CommandResult>> {
  if (orders.length === 0) return new Map();
  const rows = await tx
    .insert(services)
    .values(orders.map((order) => newRow(order, now)))
    .onConflictDoNothing()
    .returning();
  const byId = new Map(orders.map(({ accepted }) => [accepted.order.id, accepted]));
  const made = rows.flatMap((service) => {
    const accepted = byId.get(service.id);
    return accepted === undefined ? [] : [{ service, accepted }];
  });
  await writeAttributedEvents(
    tx,
    made.map(({ service, accepted: { actor } }) => ({
      ...serviceEvent("service.created", service, null, { poolId: service.poolId }),
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
  return new Map(
    made.flatMap(({ service, accepted }) => {
      const operation = operations.get(service.id);
      if (operation === undefined) return [];
      return [[accepted, { service: serviceFromRow(service), operation: operationFromRow(operation) }]];
    }),
  );
}

function newRow({ accepted: { order, orderHash, externalId, checked }, customerId }: PlacedOrder, now: Date) {
  return {
    id: order.id,
    orderHash,
    state: "pending" as const,
    customerId,
    productId: order.product,
    productVersion: checked.version,
    egg: checked.configuration?.egg ?? "",
    options: checked.options,
    variables: order.variables ?? {},
    poolId: "pool" in order ? order.pool : null,
    budget: checked.budget,
    orderId: order.orderId ?? null,
    name: order.name ?? null,
    externalId,
    addresses: [],
    expiresAt: "expiresAt" in order ? (order.expiresAt ?? null) : null,
    createdAt: now,
    remindedUntil: now,
  };
}
