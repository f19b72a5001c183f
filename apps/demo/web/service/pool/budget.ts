import type { Offer } from "../../api/model.ts";
import type { OptionValues } from "../../api/offers.ts";
import type { BudgetName, PoolTerms, PoolUsage } from "../../api/pools.ts";
import { totalOf } from "../../order/order-choices.ts";

export const budgetNames = [
  "servers",
  "memory",
  "disk",
  "cpu",
  "databases",
  "backups",
  "furtherPorts",
] as const satisfies readonly BudgetName[];

/** A product of which a pool may have servers, with the most that one of them may have. */
export interface KindOfServer {
  readonly offer: Offer;
  readonly most: PoolTerms["servers"][number]["most"];
}

/** What a server of a product takes of a pool, in MiB, percent of a core, and numbers; infinite where it has no limit. */
export type ServerSize = Readonly<Record<BudgetName, number>>;

export function sizeOf(offer: Offer, options: OptionValues): ServerSize {
  const { limits, featureLimits } = offer;
  const total = (name: BudgetName, base: number) => totalOf(offer, options, name, base);
  const size = (name: "memory" | "disk" | "cpu") =>
    limits[name] === 0 ? Number.POSITIVE_INFINITY : total(name, limits[name]);
  return {
    servers: 1,
    memory: size("memory"),
    disk: size("disk"),
    cpu: size("cpu"),
    databases: total("databases", featureLimits.databases),
    backups: total("backups", featureLimits.backups),
    furtherPorts: total("furtherPorts", featureLimits.furtherPorts),
  };
}

export interface Shortage {
  readonly name: BudgetName;
  readonly asked: number;
  readonly free: number;
  /** Whether the pool has too little left, or lets no single server have so much. */
  readonly of: "pool" | "server";
}

/** What stands against a server that becomes `size` and gives back `before`: only what grows is asked about. */
export function shortagesOf(
  free: PoolUsage["free"],
  most: KindOfServer["most"],
  size: ServerSize,
  before?: ServerSize,
): readonly Shortage[] {
  return budgetNames.flatMap((name): readonly Shortage[] => {
    const had = before?.[name] ?? 0;
    if (size[name] <= had) return [];
    const asked = size[name] - had;
    const left = free[name];
    const limit = name === "servers" ? undefined : most[name];
    return [
      ...(limit !== undefined && size[name] > limit
        ? [{ name, asked: size[name], free: limit, of: "server" as const }]
        : []),
      ...(left !== null && asked > left ? [{ name, asked, free: left, of: "pool" as const }] : []),
    ];
  });
}
