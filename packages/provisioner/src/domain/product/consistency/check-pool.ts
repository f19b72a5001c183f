import { jsonPath, type LocatedProblem } from "../../problem.ts";
import { poolTermsOf } from "../pool-terms.ts";
import type { ProductConfiguration } from "../product.ts";
import { repeated } from "./repeated.ts";

/** Every product of a pool once. */
export function checkPool(product: ProductConfiguration): readonly LocatedProblem[] {
  const servers = poolTermsOf(product)?.servers ?? [];
  return repeated(servers.map((each) => each.product)).map((index) => ({
    path: jsonPath(["pool", "servers", index, "product"]),
    code: "product-repeated",
    message: `The product ${servers[index]?.product} is named twice.`,
    remedy: "Name it once, with the most that one of its servers may have.",
  }));
}
