import type { AppliedConfiguration } from "../option/applied-configuration.ts";

/** What a pool counts, in the words of limits: how many servers, MiB of memory and disk, percent of CPU, and how many of the rest. */
export const budgetNames = ["servers", "memory", "disk", "cpu", "databases", "backups", "furtherPorts"] as const;
export type BudgetName = (typeof budgetNames)[number];

/** What all servers of a pool may have together. Null: not counted. */
export type Budget = Readonly<Record<BudgetName, number | null>>;

/** The most that one server of a pool may have. What is left out: as much as its product sells and the pool has. */
export type MostOfServer = { readonly [Name in Exclude<BudgetName, "servers">]?: number | undefined };

/** What one server, or several, take of a pool. Infinite where a server has no limit. */
export type Claim = Readonly<Record<BudgetName, number>>;

/** What of a budget is taken, and what is left; null where it is not counted. */
export interface PoolUsage {
  readonly budget: Budget;
  readonly used: Readonly<Record<BudgetName, number>>;
  readonly free: Budget;
}

/** Something of which more is asked than there is. */
export interface BudgetExcess {
  readonly budget: BudgetName;
  /** Null: without limit. */
  readonly asked: number | null;
  /** What can be had. */
  readonly free: number;
  /** Whether it is the pool that has no more, or one server that may not have so much. */
  readonly of: "pool" | "server";
}

export const nothingClaimed = inEach(() => 0);

/** What a server takes. */
export function claimOf({ limits, featureLimits }: Pick<AppliedConfiguration, "limits" | "featureLimits">): Claim {
  const limited = (size: number) => (size === 0 ? Number.POSITIVE_INFINITY : size);
  return {
    servers: 1,
    memory: limited(limits.memory),
    disk: limited(limits.disk),
    cpu: limited(limits.cpu),
    databases: featureLimits.databases,
    backups: featureLimits.backups,
    furtherPorts: featureLimits.furtherPorts,
  };
}

/** What several take together. */
export function sumOf(claims: Iterable<Claim>): Claim {
  let sum = nothingClaimed;
  for (const claim of claims) sum = inEach((name) => sum[name] + claim[name]);
  return sum;
}

/** What is taken by something that is the one now and will be the other: of each the larger. */
export function largerOf(one: Claim, other: Claim): Claim {
  return inEach((name) => Math.max(one[name], other[name]));
}

/** Of what a pool has too little, when `used` is taken already and this is asked as well. */
export function beyondBudget(budget: Budget, used: Claim, asked: Claim): readonly BudgetExcess[] {
  return budgetNames.flatMap((name) => {
    const most = budget[name];
    if (most === null || asked[name] === 0 || used[name] + asked[name] <= most) return [];
    return [{ budget: name, asked: finite(asked[name]), free: Math.max(0, most - used[name]), of: "pool" as const }];
  });
}

/** Of what one server would have more than a pool lets one have. */
export function beyondMost(most: MostOfServer, asked: Claim): readonly BudgetExcess[] {
  return budgetNames.flatMap((name) => {
    const limit = name === "servers" ? undefined : most[name];
    if (limit === undefined || asked[name] <= limit) return [];
    return [{ budget: name, asked: finite(asked[name]), free: limit, of: "server" as const }];
  });
}

/** A budget with what is taken of it. */
export function usageOf(budget: Budget, used: Claim): PoolUsage {
  return {
    budget,
    // What has no limit can only be where nothing is counted.
    used: inEach((name) => finite(used[name]) ?? 0),
    free: inEach((name) => {
      const most = budget[name];
      return most === null ? null : Math.max(0, most - used[name]);
    }),
  };
}

/** A record with a value for each thing that is counted. */
export function inEach<Value>(amountOf: (name: BudgetName) => Value): Readonly<Record<BudgetName, Value>> {
  return Object.fromEntries(budgetNames.map((name) => [name, amountOf(name)])) as Record<BudgetName, Value>;
}

function finite(size: number): number | null {
  return Number.isFinite(size) ? size : null;
}
