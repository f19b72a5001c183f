import type { InputValue } from "../http/php-input.ts";
import type { PanelState } from "../state/panel-state.ts";

/** What a rule sees of the validation that it is part of. */
export interface RuleScope {
  readonly state: PanelState;
  /** The dotted path of the field, with real indexes instead of `*`. */
  readonly field: string;
  /** undefined when the field is missing. */
  readonly value: InputValue | undefined;
  /** The value of another field. */
  readonly at: (path: string) => InputValue | undefined;
  /** Whether the field has one of these rules as well. */
  readonly hasRule: (...names: string[]) => boolean;
  /** The name of a field as messages show it. */
  readonly nameOf: (field: string) => string;
}

/** A rule of the panel's own, or one that asks its database. */
export interface Rule {
  /** In snake case, as the panel reports it in `meta.rule`. */
  readonly name: string;
  readonly passes: (scope: RuleScope) => boolean;
  /** The message, with `:attribute` for the field's name. */
  readonly message: (scope: RuleScope) => string;
}
