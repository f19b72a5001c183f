import { eq } from "drizzle-orm";
import type { ServiceRow } from "../database/rows.ts";
import { services } from "../database/schema.ts";
import { type Budget, usageOf } from "../domain/pool/budget.ts";
import type { PoolPlan, PoolPlanServer } from "../domain/pool/pool-plan.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { excessText } from "../errors/pool-budget-exceeded-error.ts";
import { poolPlanBody } from "../http/pools.ts";
import type { PoolPlanTarget } from "../interface/services.ts";
import { expiryOf } from "../operations/expiry-of.ts";
import { withOpenOperations } from "../operations/pool/act-on-servers.ts";
import { claimsIn, takenBy } from "../operations/pool/claims.ts";
import { serversCommandOf } from "../operations/pool/pool-operations.ts";
import { obstaclesTo, wantedPool } from "./change-pool.ts";
import { changeInput } from "./change-service.ts";
import { parseInput } from "./parse-input.ts";

/** What a command would do with a pool and with each of its servers, in the order in which it does it. Changes nothing. */
export async function planPool(context: EngineContext, poolId: string, target: PoolPlanTarget): Promise<PoolPlan> {
  const given = parseInput(poolPlanBody, target);
  const { db } = context.database;
  const [pool] = await db.select().from(services).where(eq(services.id, poolId));
  if (pool === undefined) throw new NotFoundError("service", poolId);
  if (pool.budget === null)
    throw new InvalidInputError([{ path: "", code: "not-a-pool", message: `Service ${poolId} is not a pool.` }]);
  const { budget } = pool;
  return "upgrade" in given
    ? planChange(context, pool, await changeInput(context, given.upgrade))
    : planCommand(context, { ...pool, budget }, given.command);
}

async function planChange(
  context: EngineContext,
  pool: ServiceRow,
  change: Awaited<ReturnType<typeof changeInput>>,
): Promise<PoolPlan> {
  const { db } = context.database;
  const wanted = await wantedPool(context, pool, change);
  const claimed = await claimsIn(db, context.productVersions, pool.id);
  const { excess, foreign } = obstaclesTo(wanted, claimed);
  const obstacles = [
    ...excess.map(excessText),
    ...foreign.map(({ id, productId }) => `Servers of ${productId} would not be for this pool, and ${id} is one.`),
  ];
  return {
    outcome: obstacles.length === 0 ? "possible" : "refused",
    usage: usageOf(wanted.sold.budget, takenBy(claimed)),
    excess,
    obstacles,
    brokenRules: wanted.broken,
    servers: foreign.map(({ id, name, state }) => ({ serviceId: id, name, state, command: "terminate" })),
  };
}

async function planCommand(
  context: EngineContext,
  pool: ServiceRow & { readonly budget: Budget },
  command: "suspend" | "unsuspend" | "terminate" | "expire" | "change-owner",
): Promise<PoolPlan> {
  const { db } = context.database;
  const claimed = await claimsIn(db, context.productVersions, pool.id);
  const product = await context.productVersions.get(pool.productId, pool.productVersion);
  const now = new Date();
  // As it would be if its paid time ended now.
  const end = expiryOf({ service: { ...pool, expiresAt: now }, product, now: () => now });
  const of = serversCommandOf(command === "expire" ? end : command);
  const inPool = await withOpenOperations(
    db,
    claimed.map(({ service }) => service),
  );
  const servers = inPool.flatMap((server): readonly PoolPlanServer[] => {
    if (of === null || of.settled(server)) return [];
    const { id, name, state } = server.service;
    return [{ serviceId: id, name, state, command: of.kind }];
  });
  return {
    outcome: "possible",
    usage: usageOf(pool.budget, takenBy(claimed)),
    excess: [],
    obstacles: [],
    brokenRules: [],
    servers,
  };
}
