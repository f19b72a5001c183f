import { and, desc, eq, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import type { ServiceChanges, ServiceRow } from "../database/rows.ts";
import { operations, services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { writeEvents } from "../database/write-events.ts";
import type { ChangeInput } from "../domain/operation-input.ts";
import { configurePool } from "../domain/option/configure-pool.ts";
import { type Budget, beyondBudget, nothingClaimed } from "../domain/pool/budget.ts";
import { jsonPath } from "../domain/problem.ts";
import { poolTermsOf } from "../domain/product/pool-terms.ts";
import { type BrokenRule, shrinkingLimits } from "../domain/upgrade/change-rules.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { ChangeNotOfferedError } from "../errors/change-not-offered-error.ts";
import { PoolBudgetExceededError } from "../errors/pool-budget-exceeded-error.ts";
import { ProductNotInPoolError } from "../errors/product-not-in-pool-error.ts";
import type { Actor } from "../interface/actor.ts";
import type { CommandResult } from "../interface/services.ts";
import { dueAtOf } from "../operations/due-at.ts";
import { type ClaimedServer, claimsIn, takenBy } from "../operations/pool/claims.ts";
import { serviceEvent } from "../operations/service-events.ts";
import { refuseProblems } from "./parse-input.ts";

/** A pool as it is to be. */
export interface WantedPool {
  readonly sold: Pick<ServiceRow, "productId" | "productVersion" | "options"> & { readonly budget: Budget };
  /** Products of which servers may be in it. */
  readonly products: ReadonlySet<string>;
  readonly lifecycleChanges: ServiceChanges;
  /** Of a customer's change, what the product that it has does not allow. */
  readonly broken: readonly BrokenRule[];
}

/** What a pool becomes by a change. @throws InvalidInputError for what the product does not offer */
export async function wantedPool(
  { productVersions }: Pick<EngineContext, "productVersions">,
  pool: ServiceRow,
  change: ChangeInput,
  tx?: Database,
): Promise<WantedPool> {
  const productId = change.product ?? pool.productId;
  const productVersion = change.productVersion ?? pool.productVersion;
  const before = await productVersions.get(pool.productId, pool.productVersion, tx);
  const product = await productVersions.get(productId, productVersion, tx);
  const terms = poolTermsOf(product);
  refuseProblems(
    terms === null
      ? [
          {
            path: jsonPath(["product"]),
            code: "not-a-pool",
            message: `The product ${productId} sells servers.`,
            remedy: "Name another pool product.",
          },
        ]
      : [],
  );
  const known = new Set(product.options.map(({ id }) => id));
  const kept = Object.fromEntries(Object.entries(pool.options).filter(([id]) => known.has(id)));
  const { budget, options, problems } = configurePool(product, { ...change, options: { ...kept, ...change.options } });
  refuseProblems(problems);
  if (budget === null || terms === null) throw new Error("A pool without problems has no budget");
  const sold = { productId, productVersion, options, budget };
  return {
    sold,
    products: new Set(terms.servers.map((each) => each.product)),
    lifecycleChanges: { dueAt: dueAtOf({ ...pool, ...sold }, product) },
    broken: shrunk(before.changes?.upgradesOnly ?? false, pool.budget, budget),
  };
}

/** What would be too much, or does not belong there, when a pool was this. */
export interface PoolObstacles {
  readonly excess: ReturnType<typeof beyondBudget>;
  /** Servers of products that it would not be for. */
  readonly foreign: readonly ServiceRow[];
}

export function obstaclesTo({ sold, products }: WantedPool, claimed: readonly ClaimedServer[]): PoolObstacles {
  return {
    excess: beyondBudget(sold.budget, nothingClaimed, takenBy(claimed)),
    foreign: claimed.map(({ service }) => service).filter(({ productId }) => !products.has(productId)),
  };
}

/** Throws what a change of a pool would throw, by what is in it now. @throws ChangeNotOfferedError, PoolBudgetExceededError, ProductNotInPoolError */
export async function checkPoolChange(
  context: EngineContext,
  pool: ServiceRow,
  change: ChangeInput,
  actor: Actor,
  tx: Database = context.database.db,
): Promise<WantedPool> {
  const wanted = await wantedPool(context, pool, change, tx);
  if (actor.kind === "customer" && wanted.broken.length > 0) throw new ChangeNotOfferedError(pool.id, wanted.broken);
  const { excess, foreign } = obstaclesTo(wanted, await claimsIn(tx, context.productVersions, pool.id));
  if (excess.length > 0) throw new PoolBudgetExceededError(pool.id, excess);
  const [first] = foreign;
  if (first !== undefined) throw new ProductNotInPoolError(pool.id, first.productId);
  return wanted;
}

/** Stores what a pool, which is held, becomes: from here on its new budget decides. */
export async function storePoolChange(
  context: EngineContext,
  tx: Database,
  pool: ServiceRow,
  { change, actor, now }: { readonly change: ChangeInput; readonly actor: Actor; readonly now: Date },
): Promise<ServiceRow> {
  const { sold, lifecycleChanges } = await checkPoolChange(context, pool, change, actor, tx);
  const changes = { ...sold, ...(pool.state === "active" || pool.state === "suspended" ? lifecycleChanges : {}) };
  const changed = { ...pool, ...changes };
  await tx.update(services).set(changes).where(eq(services.id, pool.id));
  const { productVersion, budget } = sold;
  await writeEvents(tx, [serviceEvent("pool.changed", changed, null, { productVersion, budget })], actor, now);
  return changed;
}

/** The last change of a pool, if it is what this one would make of it: the same command again has the same answer. */
export async function poolChangedBefore(
  { database: { db } }: EngineContext,
  pool: ServiceRow,
  { sold: { productId, productVersion, options } }: WantedPool,
  kind: "upgrade" | "change-options" | "reinstall",
): Promise<CommandResult | null> {
  const same =
    productId === pool.productId &&
    productVersion === pool.productVersion &&
    Object.entries(options).every(([id, value]) => pool.options[id] === value);
  if (!same) return null;
  const [last] = await db
    .select()
    .from(operations)
    .where(and(eq(operations.serviceId, pool.id), inArray(operations.kind, ["upgrade", "change-options"])))
    .orderBy(desc(operations.number))
    .limit(1);
  if (last?.kind !== kind) return null;
  return { service: serviceFromRow(pool), operation: operationFromRow(last) };
}

/** What becomes smaller and may not, for a customer. */
function shrunk(
  upgradesOnly: boolean | readonly string[],
  before: Budget | null,
  after: Budget,
): readonly BrokenRule[] {
  if (before === null || upgradesOnly === false) return [];
  const kept = upgradesOnly === true ? shrinkingLimits : upgradesOnly;
  const size = (amount: number | null) => amount ?? Number.POSITIVE_INFINITY;
  return shrinkingLimits
    .filter((limit) => limit !== "swap" && kept.includes(limit) && size(after[limit]) < size(before[limit]))
    .map((limit) => ({ code: "downgrade", limit, message: `Less ${limit} is not offered.` }));
}
