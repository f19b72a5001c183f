import { type Budget, type BudgetExcess, beyondBudget, type Claim, nothingClaimed, sumOf } from "../pool/budget.ts";
import type { ServiceId } from "../service.ts";
import { type DriftFinding, noAccount } from "./drift-finding.ts";

/** A pool with what its servers have, on the panel where that was read. */
export interface PoolSides {
  readonly id: ServiceId;
  readonly budget: Budget;
  readonly claims: readonly Claim[];
}

/**
 * Compares what the servers of a pool have together with its budget. There is no repair of the sum: each server that is not as it was
 * sold is a finding of its own, with its repairs, and where all are as sold somebody has to make one smaller.
 */
export function comparePool({ id, budget, claims }: PoolSides): readonly DriftFinding[] {
  const excess = beyondBudget(budget, nothingClaimed, sumOf(claims));
  if (excess.length === 0) return [];
  return [
    {
      kind: "pool-exceeded",
      ...noAccount,
      serviceId: id,
      serverId: null,
      message: `The servers of pool ${id} have more than it: ${excess.map((each) => inWords(each, budget)).join(", ")}.`,
      repairs: [],
    },
  ];
}

function inWords({ budget: name, asked }: BudgetExcess, budget: Budget): string {
  return `${asked ?? "no limit"} ${name} of ${budget[name]}`;
}
