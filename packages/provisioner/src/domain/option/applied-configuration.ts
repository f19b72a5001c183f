import type { FeatureLimits, ServerLimits } from "../limits.ts";
import type { PortPlan } from "../placement/port-plan.ts";
import type { PanelTarget } from "../product/product.ts";

/** Who decided the value of a variable; it decides who wins in an upgrade. */
export type VariableSource = "fixed" | "option" | "asked" | "default";

export interface AppliedVariable {
  readonly value: string;
  readonly source: VariableSource;
}

/** A product with a customer's egg, options and answers applied: what one server shall be. Plain JSON. */
export interface AppliedConfiguration {
  /** Key of the product's egg. */
  readonly egg: string;
  readonly limits: ServerLimits;
  readonly featureLimits: FeatureLimits;
  /** Null: the egg's first image. */
  readonly image: string | null;
  /** Null: the egg's own start command. */
  readonly startup: string | null;
  /** Variables that the product, an option or the customer decided; the others have the egg's default. */
  readonly variables: Readonly<Record<string, AppliedVariable>>;
  readonly panels: readonly PanelTarget[];
  readonly dedicatedIp: boolean;
  readonly ports: PortPlan | null;
  readonly startOnCompletion: boolean;
  readonly skipScripts: boolean;
}
