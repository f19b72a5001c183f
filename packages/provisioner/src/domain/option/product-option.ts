import type { FeatureLimits } from "../limits.ts";
import type { PanelId } from "../panel.ts";

/** A variable of whichever egg was chosen. */
export interface VariableTarget {
  readonly variable: string;
}

interface OptionBase {
  /** The product's own word for it; orders name it so. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
}

/** What a quantity can add to; `servers` of a pool only. */
export type QuantityTarget = "memory" | "swap" | "disk" | "cpu" | "servers" | keyof FeatureLimits | VariableTarget;

/** A number the customer chooses; `quantity × unit` is added to a limit, a feature limit or a numeric variable. */
export interface QuantityOption extends OptionBase {
  readonly kind: "quantity";
  readonly target: QuantityTarget;
  /** What one of it adds: MiB for memory, swap and disk, percent for cpu, else a count. */
  readonly unit: number;
  readonly minimum: number;
  readonly maximum: number;
  /** The quantity is `minimum` plus a multiple of this. */
  readonly step: number;
  readonly default: number;
}

/** What a choice can decide. */
export type ChoiceTarget = "egg" | "location" | "node" | "image" | "startup" | VariableTarget;

/** One entry of a choice. */
export interface Choice {
  /** The word that orders use. */
  readonly value: string;
  readonly label: string;
  /** Egg key, image, start command (or its name in the egg), or value of the variable; unused for locations and nodes. */
  readonly sets: string | null;
  /**
   * For locations and nodes: the number on each panel; for locations the tag, on a panel that has tags instead. Panels that
   * are not named do not offer this choice.
   */
  readonly on: Readonly<Record<PanelId, number | string>>;
}

/** One of several entries. */
export interface ChoiceOption extends OptionBase {
  readonly kind: "choice";
  readonly target: ChoiceTarget;
  readonly choices: readonly Choice[];
  readonly default: string;
}

/** What a toggle can switch. */
export type ToggleTarget = "dedicatedIp" | "oomKiller" | "startOnCompletion" | VariableTarget;

/** Yes or no. */
export interface ToggleOption extends OptionBase {
  readonly kind: "toggle";
  readonly target: ToggleTarget;
  /** Value of the variable when on and off. */
  readonly on: string;
  readonly off: string;
  readonly default: boolean;
}

/** A text for a variable, checked by the egg's own rules. */
export interface TextOption extends OptionBase {
  readonly kind: "text";
  readonly target: VariableTarget;
  /** Null: the customer has to say something. */
  readonly default: string | null;
}

/** Something that a customer may configure. */
export type ProductOption = QuantityOption | ChoiceOption | ToggleOption | TextOption;
