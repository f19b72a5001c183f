import type { PanelId } from "../panel.ts";
import type { PortPlan } from "../placement/port-plan.ts";

/** Numbers of an egg on one panel. */
export interface EggNumbers {
  /** Null: the panel has no nests, or it does not matter which. */
  readonly nest: number | null;
  readonly egg: number;
}

/** One of the eggs that a product offers. */
export interface ProductEgg {
  readonly nest: number | null;
  /** Null: it is found by its uuid. */
  readonly egg: number | null;
  /** Finds it on panels whose eggs keep the uuid of their file. */
  readonly uuid?: string | undefined;
  /** The product's own word for it, for example `paper`; orders and options name it so. */
  readonly key: string;
  readonly name: string;
  /** Its numbers on panels where they differ. */
  readonly panels: Readonly<Record<PanelId, EggNumbers>>;
  /** Null: the egg's first image. */
  readonly image: string | null;
  /** Null: the egg's own start command. */
  readonly startup: string | null;
  readonly variables: Readonly<Record<string, ProductVariable>>;
  /** Replaces the product's port plan for this egg; null keeps that one. */
  readonly ports: PortPlan | null;
}

/** What a product says about a variable of an egg. One that it does not mention gets the egg's default. */
export type ProductVariable =
  /** Always this value. */
  | { readonly kind: "fixed"; readonly value: string }
  /** This value at first; what the customer changes later is kept. */
  | { readonly kind: "default"; readonly value: string }
  /** The customer is asked when ordering; `value` is offered. */
  | AskedVariable;

export interface AskedVariable {
  readonly kind: "ask";
  readonly label: string;
  readonly help: string;
  /** Offered; null offers nothing. */
  readonly value: string | null;
  /** The order may leave it out, and then it is empty. An answer that is given empty is empty where the egg's rules allow it. */
  readonly optional?: boolean | undefined;
}

/** The numbers of a product's egg on a panel. */
export function eggNumbersOn(egg: ProductEgg, panel: PanelId): { readonly [K in keyof EggNumbers]: number | null } {
  return egg.panels[panel] ?? { nest: egg.nest, egg: egg.egg };
}
