import { isDeepStrictEqual } from "node:util";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Database } from "../database/database.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import type { OperationRow, ServiceRow } from "../database/rows.ts";
import { operations, products, services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { changeKinds } from "../domain/operation.ts";
import type { ChangeInput } from "../domain/operation-input.ts";
import { claimOf, largerOf } from "../domain/pool/budget.ts";
import { poolTermsOf } from "../domain/product/pool-terms.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { ProductArchivedError } from "../errors/product-archived-error.ts";
import type { upgradeTargetBody } from "../http/services.ts";
import type { CommandResult } from "../interface/services.ts";
import { type SoldService, type WantedService, wantedService } from "../operations/change/wanted-service.ts";
import { changeInputOf } from "../operations/input-of.ts";
import { OperationFailure } from "../operations/operation-failure.ts";
import { claimsIn, takenBy } from "../operations/pool/claims.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import { checkPoolChange, poolChangedBefore, storePoolChange } from "./change-pool.ts";
import { checkChange } from "./check-change.ts";
import { commandOnService, refuseForPool, requireActive } from "./command-on-service.ts";
import type { GivenBy } from "./given-by.ts";
import { refuseGrowth, termsFor } from "./place-in-pool.ts";
import { planAgainst } from "./plan-against.ts";
import { repeatedCommand } from "./repeated-command.ts";

/** What a service is to become, as it was parsed. */
export type ChangeTarget = z.output<typeof upgradeTargetBody>;

/** A change of what a service is: another product, other options, another egg. */
export interface ChangeCommand {
  readonly serviceId: string;
  readonly kind: (typeof changeKinds)[number];
  readonly target: ChangeTarget;
  readonly acceptDataLoss: boolean;
  readonly by: GivenBy;
}

/**
 * Checks a change before it is accepted, by what is stored: the panel is asked only before it is refused for want of room. The
 * operation plans it again by the server as it then is.
 *
 * @throws NotFoundError, InvalidInputError, ProductArchivedError, ChangeNotOfferedError, DataLossNotAcceptedError, UpgradeImpossibleError, CommandRefusedError
 */
export async function changeService(context: EngineContext, command: ChangeCommand): Promise<CommandResult> {
  const { serviceId, kind, by } = command;
  const { done, input } = await checkedChange(context, command);
  return (
    done ??
    commandOnService(context, {
      serviceId,
      kind,
      input,
      ...by,
      async inTransaction(tx, service, now, pool) {
        const change = { change: input, actor: by.actor, now };
        if (service.budget !== null) return storePoolChange(context, tx, service, change);
        if (pool !== null) await refuseGrowthInPool(context, tx, { service, pool, change: input });
        return service;
      },
    })
  );
}

/**
 * Refuses a change by which a server would take more of its pool, which is held, than there is.
 * @throws ProductNotInPoolError, PoolBudgetExceededError
 */
async function refuseGrowthInPool(
  { productVersions }: EngineContext,
  tx: Database,
  { service, pool, change }: { readonly service: ServiceRow; readonly pool: ServiceRow; readonly change: ChangeInput },
): Promise<void> {
  let sold: SoldService = service;
  for (const open of await openChanges(tx, service.id))
    sold = await wantedService(productVersions, sold, changeInputOf(open), tx);
  const wanted = await wantedService(productVersions, sold, change, tx);
  const terms = poolTermsOf(await productVersions.get(pool.productId, pool.productVersion, tx))?.servers ?? [];
  const claimed = await claimsIn(tx, productVersions, pool.id);
  const own = claimed.find((each) => each.service.id === service.id)?.claim;
  if (own === undefined || wanted.configuration === null) return;
  const others = takenBy(claimed.filter((each) => each.service.id !== service.id));
  const after = largerOf(own, claimOf(wanted.configuration));
  refuseGrowth(pool, termsFor(pool.id, terms, wanted.productId), others, { before: own, after });
}

/**
 * Checks a change without giving the command: answers what has done it, if there is nothing left to do.
 * @throws what `changeService` throws, except for the state of the service
 */
export async function checkedChange(
  context: EngineContext,
  { serviceId, kind, target, acceptDataLoss, by }: ChangeCommand,
): Promise<{ readonly done: CommandResult | null; readonly input: ChangeInput }> {
  const change = await changeInput(context, target);
  const input = { ...change, ...(acceptDataLoss ? { acceptDataLoss } : {}) };
  const { db } = context.database;
  const [service] = await db.select().from(services).where(eq(services.id, serviceId));
  if (service === undefined) throw new NotFoundError("service", serviceId);
  const answer = (operation: OperationRow): CommandResult => ({
    service: serviceFromRow(service),
    operation: operationFromRow(operation),
  });
  refuseForPool(service, kind);
  const repeated = await repeatedCommand(db, { serviceId, kind, reference: by.reference });
  if (repeated !== null) return { done: answer(repeated), input };
  if (service.budget !== null) {
    const wanted = await checkPoolChange(context, service, input, by.actor);
    return { done: await poolChangedBefore(context, service, wanted, kind), input };
  }
  if (service.state !== "terminated") {
    const open = await openChanges(db, serviceId);
    const before = await afterChanges(context, service, open);
    const done = open.length === 0 && kind !== "reinstall" ? await doneBefore(context, service, kind, input) : null;
    if (done !== null) return { done: answer(done), input };
    await checkChange(context, {
      service,
      before,
      undecided: open.length > 0,
      change,
      acceptDataLoss,
      actor: by.actor,
    });
  }
  return { done: null, input };
}

/** Throws what the pool of a server would throw; stores nothing. */
export async function checkChangeInPool(context: EngineContext, serviceId: string, change: ChangeInput): Promise<void> {
  const { db } = context.database;
  const [service] = await db.select().from(services).where(eq(services.id, serviceId));
  if (service === undefined || service.poolId === null) return;
  const [pool] = await db.select().from(services).where(eq(services.id, service.poolId));
  if (pool === undefined) return;
  await requireActive(db, pool);
  await refuseGrowthInPool(context, db, { service, pool, change });
}

/** The target as it is stored, with the product's version of this moment. */
export async function changeInput(context: EngineContext, target: ChangeTarget): Promise<ChangeInput> {
  const { product, options, egg, variables } = target;
  const rest = {
    ...(options === undefined ? {} : { options }),
    ...(egg === undefined ? {} : { egg }),
    ...(variables === undefined ? {} : { variables }),
  };
  if (product === undefined) return rest;
  const [row] = await context.database.db.select().from(products).where(eq(products.id, product));
  if (row === undefined) throw new NotFoundError("product", product);
  if (row.archivedAt !== null) throw new ProductArchivedError(product);
  return { product, productVersion: row.version, ...rest };
}

/** The last change of a service, if it was this very one and service and server are what it led to: the same command again has the same answer. */
async function doneBefore(
  context: EngineContext,
  service: ServiceRow,
  kind: ChangeCommand["kind"],
  input: ChangeInput,
): Promise<OperationRow | null> {
  const [last] = await context.database.db
    .select()
    .from(operations)
    .where(and(eq(operations.serviceId, service.id), inArray(operations.kind, [...changeKinds])))
    .orderBy(desc(operations.number))
    .limit(1);
  if (last?.kind !== kind || last.status !== "succeeded" || !isDeepStrictEqual(last.input, input)) return null;
  const { productId, productVersion, egg, options, variables } = service;
  const after = await wantedService(context.productVersions, service, input);
  const same = isDeepStrictEqual(
    { productId, productVersion, egg, options, variables },
    {
      productId: after.productId,
      productVersion: after.productVersion,
      egg: after.egg,
      options: after.options,
      variables: after.variables,
    },
  );
  return same && (await isStill(context, service, after)) ? last : null;
}

/** Whether the server is what it was made: somebody may have changed it on the panel since. One request; unknown is not still. */
async function isStill(context: EngineContext, service: ServiceRow, wanted: WantedService): Promise<boolean> {
  const { panelId, serverId } = service;
  if (panelId === null || serverId === null) return false;
  try {
    const gateway = (await context.panels.gateway(panelId)).withPriority("interactive");
    const plan = await planAgainst(context, service, panelId, await gateway.getServer(serverId), wanted);
    return plan.outcome === "nothing-to-do";
  } catch (error) {
    if (error instanceof PanelProblem || error instanceof OperationFailure) return false;
    throw error;
  }
}

/** Changes of a service that were ordered and not done yet, in their order. */
function openChanges(db: Database, serviceId: string): Promise<readonly OperationRow[]> {
  return db
    .select()
    .from(operations)
    .where(
      and(
        eq(operations.serviceId, serviceId),
        inArray(operations.status, ["waiting", "running"]),
        inArray(operations.kind, [...changeKinds]),
      ),
    )
    .orderBy(asc(operations.number));
}

/** What the service will be when all of them are done. */
async function afterChanges(
  context: EngineContext,
  service: ServiceRow,
  open: readonly OperationRow[],
): Promise<SoldService> {
  let after: SoldService = service;
  for (const each of open) after = await wantedService(context.productVersions, after, changeInputOf(each));
  return after;
}
