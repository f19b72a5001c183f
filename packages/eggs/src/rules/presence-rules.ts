import { isBlank, looselyEqual, type PhpValue, textOf } from "./php-value.ts";
import { requiring } from "./require-parameters.ts";
import type { RuleCheck, RuleChecks, RuleParameters, RuleScope } from "./rule.ts";

type Demand = (value: PhpValue | undefined, scope: RuleScope) => boolean;
type Condition = (parameters: RuleParameters, scope: RuleScope) => boolean;

const yes: readonly unknown[] = ["yes", "on", "1", 1, true, "true"];
const no: readonly unknown[] = ["no", "off", "0", 0, false, "false"];

/** What a rule asks for. */
const demands: Readonly<Record<string, Demand>> = {
  required: (value) => !isBlank(value),
  present: (value) => value !== undefined,
  missing: (value) => value === undefined,
  prohibited: isBlank,
  accepted: (value) => yes.includes(value),
  declined: (value) => no.includes(value),
  exclude: () => false,
};

const isOther: Condition = ([other, ...values], scope) => {
  const found = scope.at(other ?? "");
  if (found === undefined || found === null) return values.some((value) => value?.toLowerCase() === "null");
  if (typeof found === "boolean") return values.includes(String(found));
  return values.some((value) => looselyEqual(textOf(found), value ?? ""));
};
const isThere: Condition = ([other], scope) => scope.at(other ?? "") !== undefined;
const anyThere: Condition = (others, scope) => others.some((other) => isThere([other], scope));
const allThere: Condition = (others, scope) => others.every((other) => isThere([other], scope));
const anyBlank: Condition = (others, scope) => others.some((other) => isBlank(scope.at(other ?? "")));
const allBlank: Condition = (others, scope) => others.every((other) => isBlank(scope.at(other ?? "")));
const not =
  (condition: Condition): Condition =>
  (parameters, scope) =>
    !condition(parameters, scope);

function when(demand: keyof typeof demands, condition: Condition): RuleCheck {
  return (value, parameters, scope) => !condition(parameters, scope) || (demands[demand]?.(value, scope) ?? true);
}

/** The rule itself, and when another field is, or is not, one of some values. */
function family(name: string, itself = true): RuleChecks {
  return {
    ...(itself ? { [name]: when(name, () => true) } : {}),
    [`${name}if`]: requiring(2, when(name, isOther)),
    [`${name}unless`]: requiring(2, when(name, not(isOther))),
  };
}

function withOthers(name: string): RuleChecks {
  return {
    [`${name}with`]: requiring(1, when(name, anyThere)),
    [`${name}withall`]: requiring(1, when(name, allThere)),
  };
}

/** Rules about whether a field has a value, and about other fields that decide it. */
export const presenceRules: RuleChecks = {
  ...family("required"),
  requiredif: requiring(
    2,
    when("required", (all, scope) => isThere(all, scope) && isOther(all, scope)),
  ),
  requiredifaccepted: requiring(
    1,
    when("required", ([other], scope) => yes.includes(scope.at(other ?? ""))),
  ),
  requiredifdeclined: requiring(
    1,
    when("required", ([other], scope) => no.includes(scope.at(other ?? ""))),
  ),
  requiredwith: when("required", not(allBlank)),
  requiredwithall: when("required", not(anyBlank)),
  requiredwithout: when("required", anyBlank),
  requiredwithoutall: when("required", allBlank),
  filled: (value) => value === undefined || !isBlank(value),
  ...family("present"),
  ...withOthers("present"),
  ...family("missing"),
  ...withOthers("missing"),
  ...family("prohibited"),
  prohibits: (value, others, scope) => isBlank(value) || others.every((other) => isBlank(scope.at(other ?? ""))),
  accepted: when("accepted", () => true),
  acceptedif: requiring(2, when("accepted", isOther)),
  declined: when("declined", () => true),
  declinedif: requiring(2, when("declined", isOther)),
  ...family("exclude"),
  excludeif: requiring(
    2,
    when("exclude", (all, scope) => isThere(all, scope) && isOther(all, scope)),
  ),
  excludewith: requiring(1, when("exclude", isThere)),
  excludewithout: requiring(1, when("exclude", anyBlank)),
  bail: () => true,
  nullable: () => true,
  sometimes: () => true,
};
