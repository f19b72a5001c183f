import { ProvisionerError } from "./provisioner-error.ts";

/** A pool is not sold for servers of this product. */
export class ProductNotInPoolError extends ProvisionerError {
  constructor(poolId: string, productId: string) {
    super("product_not_in_pool", `Servers of ${productId} cannot be made in pool ${poolId}.`);
  }
}
