import { ProvisionerError } from "./provisioner-error.ts";

/** An order for a product that is no longer sold. */
export class ProductArchivedError extends ProvisionerError {
  constructor(productId: string) {
    super("product_archived", `Product ${productId} is no longer sold.`);
  }
}
