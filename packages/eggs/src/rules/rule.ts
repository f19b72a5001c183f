import type { PhpValue } from "./php-value.ts";

/** What a rule sees besides the value. */
export interface RuleScope {
  /** Path of the field: names and indexes with dots between them. */
  readonly field: string;
  /** The value at a path of everything that is validated; undefined when there is none. */
  at(path: string): PhpValue | undefined;
  /** Whether the field has one of these rules as well, in the framework's spelling. */
  has(...names: string[]): boolean;
  /** The first parameter of another rule of the field; undefined when it has no such rule. */
  parameterOf(name: string): string | null | undefined;
}

/** Parameters of a rule; null is a colon with nothing behind it. */
export type RuleParameters = readonly (string | null)[];

/**
 * Whether a value passes a rule.
 * @throws {PanelBreaks} where the panel's framework throws.
 * @throws {OnlyPanelKnows} where nobody else can tell.
 */
export type RuleCheck = (value: PhpValue | undefined, parameters: RuleParameters, scope: RuleScope) => boolean;

/** Rules by their name in small letters: the panel finds them without regard to case. */
export type RuleChecks = Readonly<Record<string, RuleCheck>>;
