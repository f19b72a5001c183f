import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { ProductVersions } from "../database/product-versions.ts";
import type { ServiceRow } from "../database/rows.ts";
import { services } from "../database/schema.ts";
import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";
import { beyondBudget, beyondMost, type Claim, claimOf, sumOf } from "../domain/pool/budget.ts";
import { type PoolServers, poolTermsOf } from "../domain/product/pool-terms.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { PoolBudgetExceededError } from "../errors/pool-budget-exceeded-error.ts";
import { ProductNotInPoolError } from "../errors/product-not-in-pool-error.ts";
import { claimsIn, takenBy } from "../operations/pool/claims.ts";
import type { CheckedOrder } from "./check-order.ts";
import { requireActive } from "./command-on-service.ts";

/** What a server would be that is made in a pool. */
export interface ServerForPool {
  readonly productId: string;
  readonly configuration: Pick<AppliedConfiguration, "limits" | "featureLimits">;
}

/** A pool that takes servers, one after the other, as long as they fit. */
export interface OpenPool {
  readonly row: ServiceRow;
  /** @throws ProductNotInPoolError, PoolBudgetExceededError; then it takes nothing */
  take(server: ServerForPool): void;
}

/**
 * Opens a pool for new servers. Whoever stores what it takes holds the pool's row.
 * @throws NotFoundError, InvalidInputError, PoolNotActiveError
 */
export async function openPool(
  tx: Database,
  versions: ProductVersions,
  poolId: string,
  row: ServiceRow | undefined,
): Promise<OpenPool> {
  if (row === undefined) throw new NotFoundError("service", poolId);
  const { budget } = row;
  if (budget === null) throw notAPool(poolId);
  await requireActive(tx, row);
  const product = await versions.get(row.productId, row.productVersion, tx);
  const servers = poolTermsOf(product)?.servers ?? [];
  let used = takenBy(await claimsIn(tx, versions, poolId));
  return {
    row,
    take({ productId, configuration }) {
      const asked = claimOf(configuration);
      const terms = termsFor(poolId, servers, productId);
      const excess = [...beyondMost(terms.most, asked), ...beyondBudget(budget, used, asked)];
      if (excess.length > 0) throw new PoolBudgetExceededError(poolId, excess);
      used = sumOf([used, asked]);
    },
  };
}

/** Throws what an order of a server in a pool would throw for the pool; stores nothing. */
export async function checkPlaceInPool(
  { database: { db }, productVersions }: EngineContext,
  poolId: string,
  productId: string,
  { configuration }: CheckedOrder,
): Promise<void> {
  if (configuration === null) throw new ProductNotInPoolError(poolId, productId);
  const [row] = await db.select().from(services).where(eq(services.id, poolId));
  (await openPool(db, productVersions, poolId, row)).take({ productId, configuration });
}

/** What a pool says of servers of a product. @throws ProductNotInPoolError */
export function termsFor(poolId: string, servers: readonly PoolServers[], productId: string): PoolServers {
  const terms = servers.find(({ product }) => product === productId);
  if (terms === undefined) throw new ProductNotInPoolError(poolId, productId);
  return terms;
}

/** Where a server of a pool is to be larger than it is: only what grows is asked about. @throws PoolBudgetExceededError */
export function refuseGrowth(
  { id: poolId, budget }: ServiceRow,
  terms: PoolServers,
  others: Claim,
  { before, after }: { readonly before: Claim; readonly after: Claim },
): void {
  if (budget === null) throw notAPool(poolId);
  const excess = [...beyondMost(terms.most, after), ...beyondBudget(budget, others, after)].filter(
    ({ budget: name }) => after[name] > before[name],
  );
  if (excess.length > 0) throw new PoolBudgetExceededError(poolId, excess);
}

function notAPool(id: string): InvalidInputError {
  return new InvalidInputError([{ path: "/pool", code: "not-a-pool", message: `Service ${id} is not a pool.` }]);
}
