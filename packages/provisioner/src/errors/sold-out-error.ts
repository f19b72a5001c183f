import { ProvisionerError } from "./provisioner-error.ts";

/** No node has room for an order, and the product does not let it wait. */
export class SoldOutError extends ProvisionerError {
  constructor(productId: string, cause?: unknown) {
    super("sold_out", `There is no room for ${productId} as it was ordered.`, { cause });
  }
}
