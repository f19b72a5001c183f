import type { PlacementVerdict } from "../domain/placement/verdict.ts";
import type { ServiceOrder } from "./services.ts";

/** Where an order would go, and why not elsewhere. */
export type PlacementExplanation = PlacementVerdict;

/** Questions about room. */
export interface Placement {
  /** Solves the placement of an order without ordering. The order needs no id and no customer. @throws InvalidInputError for what the product or its egg does not offer */
  explain(order: Pick<ServiceOrder, "product" | "egg" | "options" | "variables">): Promise<PlacementExplanation>;
}
