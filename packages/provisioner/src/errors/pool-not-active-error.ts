import { ProvisionerError } from "./provisioner-error.ts";

/** A pool in which nothing can be made, enlarged or lifted now. */
export class PoolNotActiveError extends ProvisionerError {
  constructor(poolId: string, state: string) {
    super("pool_not_active", `Pool ${poolId} is ${state}, or is about to be.`);
  }
}
