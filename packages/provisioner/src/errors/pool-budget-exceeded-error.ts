import type { BudgetExcess, BudgetName } from "../domain/pool/budget.ts";
import { formatSize } from "../domain/size.ts";
import { ProvisionerError } from "./provisioner-error.ts";

/** A pool has not enough left for what is asked of it, or is to become smaller than what is in it. */
export class PoolBudgetExceededError extends ProvisionerError {
  /** Each budget of which there is too little: what is asked, and what can be had. */
  readonly budgets: readonly BudgetExcess[];

  constructor(poolId: string, budgets: readonly BudgetExcess[]) {
    super("pool_budget_exceeded", `Pool ${poolId}: ${budgets.map(excessText).join(" ")}`, {
      problems: budgets.map((each) => ({
        path: `/${each.budget}`,
        code: each.of === "pool" ? "budget-exceeded" : "too-large-for-pool",
        message: excessText(each),
      })),
    });
    this.budgets = budgets;
  }
}

/** One excess in words. */
export function excessText({ budget, asked, free, of }: BudgetExcess): string {
  const wanted = asked === null ? `${budget} without limit is asked` : `${amount(budget, asked)} is asked`;
  return `${wanted}, ${amount(budget, free)} ${of === "pool" ? "is free" : "is the most for one server"}.`;
}

function amount(budget: BudgetName, size: number): string {
  switch (budget) {
    case "memory":
    case "disk":
      return `${formatSize(size)} of ${budget}`;
    case "cpu":
      return `${size} % of cpu`;
    default:
      return `${size} ${budget}`;
  }
}
