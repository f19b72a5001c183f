import type { ServiceId, ServiceState } from "../service.ts";
import type { BrokenRule } from "../upgrade/change-rules.ts";
import type { BudgetExcess, PoolUsage } from "./budget.ts";

/** What would be done with one server of a pool. */
export interface PoolPlanServer {
  readonly serviceId: ServiceId;
  readonly name: string | null;
  readonly state: ServiceState;
  readonly command: "suspend" | "unsuspend" | "terminate" | "change-owner";
}

/** What a command would do with a pool; nothing was changed for it. */
export interface PoolPlan {
  /** `refused`: as long as the obstacles are there. */
  readonly outcome: "possible" | "refused";
  /** The budget that it would have, with what is in it now. */
  readonly usage: PoolUsage;
  /** Of what it would have too little. */
  readonly excess: readonly BudgetExcess[];
  /** What stands in the way, in words. */
  readonly obstacles: readonly string[];
  /** Rules of the product that it breaks: a customer cannot have it. */
  readonly brokenRules: readonly BrokenRule[];
  /** What would be done with its servers, in this order; of a change that is refused: what has to go. */
  readonly servers: readonly PoolPlanServer[];
}
