import { asText, isBlank } from "../php-values.ts";
import type { Rule, RuleScope } from "../rule.ts";

const requiredMessage = "The :attribute field is required.";

function filled(scope: RuleScope): boolean {
  return !isBlank(scope.value);
}

function implicitRule(name: string, passes: Rule["passes"], message: Rule["message"]): Rule {
  return { name, implicit: true, passes, message };
}

/** Rules that only say how others are applied. */
const marker = (name: string): Rule => ({ name, passes: () => true, message: () => "" });

const names = (scope: RuleScope, fields: readonly string[]) => fields.map((field) => scope.nameOf(field)).join(" / ");
const given = (scope: RuleScope) => (field: string) => !isBlank(scope.at(field));

export const presenceRules: Record<string, (parameters: readonly string[]) => Rule> = {
  bail: () => marker("bail"),
  nullable: () => marker("nullable"),
  sometimes: () => marker("sometimes"),
  required: () => implicitRule("required", filled, () => requiredMessage),
  filled: () =>
    implicitRule(
      "filled",
      (scope) => scope.value === undefined || filled(scope),
      () => requiredMessage,
    ),
  present: () =>
    implicitRule(
      "present",
      (scope) => scope.value !== undefined,
      () => "The :attribute field must be present.",
    ),
  accepted: () =>
    implicitRule(
      "accepted",
      (scope) => ["yes", "on", "1", 1, true, "true"].some((one) => one === scope.value),
      () => "The :attribute must be accepted.",
    ),
  required_with: (fields) =>
    implicitRule(
      "required_with",
      (scope) => !fields.some(given(scope)) || filled(scope),
      (scope) => `The :attribute field is required when ${names(scope, fields)} is present.`,
    ),
  required_with_all: (fields) =>
    implicitRule(
      "required_with_all",
      (scope) => !fields.every(given(scope)) || filled(scope),
      (scope) => `The :attribute field is required when ${names(scope, fields)} is present.`,
    ),
  required_without: (fields) =>
    implicitRule(
      "required_without",
      (scope) => fields.every(given(scope)) || filled(scope),
      (scope) => `The :attribute field is required when ${names(scope, fields)} is not present.`,
    ),
  required_without_all: (fields) =>
    implicitRule(
      "required_without_all",
      (scope) => fields.some(given(scope)) || filled(scope),
      (scope) => `The :attribute field is required when none of ${names(scope, fields)} are present.`,
    ),
  required_if: ([other = "", ...values]) =>
    implicitRule(
      "required_if",
      (scope) => !values.includes(asText(scope.at(other)) ?? "") || filled(scope),
      (scope) => `The :attribute field is required when ${scope.nameOf(other)} is ${asText(scope.at(other)) ?? ""}.`,
    ),
  required_unless: ([other = "", ...values]) =>
    implicitRule(
      "required_unless",
      (scope) => values.includes(asText(scope.at(other)) ?? "") || filled(scope),
      (scope) => `The :attribute field is required unless ${scope.nameOf(other)} is in ${values.join(", ")}.`,
    ),
};
