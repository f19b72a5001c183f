import { checkServerOrder } from "../commands/check-order.ts";
import { orderParts } from "../commands/create-service.ts";
import { parseInput } from "../commands/parse-input.ts";
import { archiveProduct, checkProduct, putProduct } from "../commands/put-product.ts";
import { startingConfiguration } from "../domain/option/configure-order.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { placementBody } from "../http/placement.ts";
import type { Placement } from "../interface/placement.ts";
import type { Products } from "../interface/products.ts";
import { placementRequest } from "../operations/placement/place.ts";
import { explainPlacement, placementAvailability } from "../queries/explain-placement.ts";
import { getProduct, listProducts, listProductVersions } from "../queries/products.ts";

export function productsOf(context: EngineContext): Products {
  const { db } = context.database;
  return {
    put: (input) => putProduct(context, input),
    check: async (input) => (await checkProduct(context, input)).problems,
    get: (id) => getProduct(db, id),
    list: (query) => listProducts(db, query),
    versions: (id) => listProductVersions(db, id),
    async availability(id) {
      const { configuration: product } = await getProduct(db, id);
      if (product.kind === "pool") return { productId: id, available: null, nodes: [], unknownPanels: [] };
      const configuration = startingConfiguration(product);
      return placementAvailability(
        db,
        id,
        configuration === null ? { ...product.limits, ...product } : placementRequest(configuration, product.nodeOrder),
      );
    },
    archive: (id) => archiveProduct(context, id),
  };
}

export function placementOf(context: EngineContext): Placement {
  const { db } = context.database;
  const parts = orderParts(context);
  return {
    async explain(order) {
      const { product: productId, ...choices } = parseInput(placementBody, order);
      const { configuration, product } = await checkServerOrder(parts, productId, choices);
      return explainPlacement(db, placementRequest(configuration, product.nodeOrder));
    },
  };
}
