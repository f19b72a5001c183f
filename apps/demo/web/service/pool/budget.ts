import type { Offer } from "../../api/model.ts";
import type { OptionValues } from "../../api/offers.ts";
import type { BudgetName, PoolUsage } from "../../api/pools.ts";
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

/** What a server of a product takes of a pool, in MiB, percent of a core, and numbers; 0 of memory, disk or CPU is without limit. */
export type ServerSize = Readonly<Record<BudgetName, number>>;

export function sizeOf({ limits, featureLimits, ...offer }: Offer, options: OptionValues): ServerSize {
  const total = (name: BudgetName, base: number) => totalOf({ ...offer, limits, featureLimits }, options, name, base);
  return {
    servers: 1,
    memory: limits.memory === 0 ? 0 : total("memory", limits.memory),
    disk: limits.disk === 0 ? 0 : total("disk", limits.disk),
    cpu: limits.cpu === 0 ? 0 : total("cpu", limits.cpu),
    databases: total("databases", featureLimits.databases),
    backups: total("backups", featureLimits.backups),
    furtherPorts: total("furtherPorts", featureLimits.furtherPorts),
  };
}

export interface Shortage {
  readonly name: BudgetName;
  readonly asked: number;
  readonly free: number;
}

/** Of what a pool has too little for a server that takes `size` and gives back `before`. */
export function shortagesOf(free: PoolUsage["free"], size: ServerSize, before?: ServerSize): readonly Shortage[] {
  return budgetNames.flatMap((name) => {
    const left = free[name];
    if (left === null) return [];
    const more = size[name] - (before?.[name] ?? 0);
    return more > 0 && more > left ? [{ name, asked: more, free: left }] : [];
  });
}
