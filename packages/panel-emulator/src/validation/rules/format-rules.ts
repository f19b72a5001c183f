import { isIP } from "node:net";
import type { InputValue } from "../../http/php-input.ts";
import { isEmailAddress } from "../email-address.ts";
import { phpRegex } from "../php-regex.ts";
import { asText, isArray, isNumeric } from "../php-values.ts";
import type { Rule, RuleScope } from "../rule.ts";
import { isUrl } from "../url.ts";

type Value = InputValue | undefined;
type Factory = (parameters: readonly string[]) => Rule;

function textRule(
  name: string,
  message: string,
  passes: (text: string, parameters: readonly string[]) => boolean,
): Factory {
  return (parameters) => ({
    name,
    passes: ({ value }) =>
      (typeof value === "string" || typeof value === "number") && passes(String(value), parameters),
    message: () => message.replace(":values", parameters.join(", ")),
  });
}

/** A list is looked into only where the field has to be one. */
const isOneOf = ({ value, hasRule }: RuleScope, options: readonly string[]) => {
  if (!isArray(value)) return options.includes(asText(value) ?? "");
  return hasRule("array") && Object.values(value).every((entry) => options.includes(asText(entry) ?? "\0"));
};

const matches = (value: Value, pattern: string) =>
  (typeof value === "string" || isNumeric(value)) && phpRegex(pattern).test(String(value));

const isJsonText = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

export const formatRules: Record<string, Factory> = {
  email: textRule("email", "The :attribute must be a valid email address.", isEmailAddress),
  alpha: textRule("alpha", "The :attribute may only contain letters.", (text) => /^[\p{L}\p{M}]+$/u.test(text)),
  alpha_dash: textRule("alpha_dash", "The :attribute may only contain letters, numbers, and dashes.", (text) =>
    /^[\p{L}\p{M}\p{N}_-]+$/u.test(text),
  ),
  alpha_num: textRule("alpha_num", "The :attribute may only contain letters and numbers.", (text) =>
    /^[\p{L}\p{M}\p{N}]+$/u.test(text),
  ),
  ip: textRule("ip", "The :attribute must be a valid IP address.", (text) => isIP(text) !== 0),
  ipv4: textRule("ipv4", "The :attribute field must be a valid IPv4 address.", (text) => isIP(text) === 4),
  ipv6: textRule("ipv6", "The :attribute field must be a valid IPv6 address.", (text) => isIP(text) === 6),
  url: textRule("url", "The :attribute format is invalid.", isUrl),
  json: textRule("json", "The :attribute must be a valid JSON string.", isJsonText),
  uuid: textRule("uuid", "The :attribute field must be a valid UUID.", (text) =>
    /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text),
  ),
  lowercase: textRule("lowercase", "The :attribute field must be lowercase.", (text) => text === text.toLowerCase()),
  uppercase: textRule("uppercase", "The :attribute field must be uppercase.", (text) => text === text.toUpperCase()),
  starts_with: textRule(
    "starts_with",
    "The :attribute field must start with one of the following: :values.",
    (text, starts) => starts.some((start) => text.startsWith(start)),
  ),
  ends_with: textRule("ends_with", "The :attribute field must end with one of the following: :values.", (text, ends) =>
    ends.some((end) => text.endsWith(end)),
  ),
  timezone: textRule("timezone", "The :attribute must be a valid zone.", (text) =>
    ["UTC", ...Intl.supportedValuesOf("timeZone")].includes(text),
  ),
  date: textRule("date", "The :attribute is not a valid date.", (text) => !Number.isNaN(Date.parse(text))),
  regex: ([pattern = ""]) => ({
    name: "regex",
    passes: ({ value }) => matches(value, pattern),
    message: () => "The :attribute format is invalid.",
  }),
  not_regex: ([pattern = ""]) => ({
    name: "not_regex",
    passes: ({ value }) => (typeof value === "string" || isNumeric(value)) && !matches(value, pattern),
    message: () => "The :attribute field format is invalid.",
  }),
  confirmed: () => ({
    name: "confirmed",
    passes: ({ value, at, field }) => value === at(`${field}_confirmation`),
    message: () => "The :attribute confirmation does not match.",
  }),
  in: (options) => ({
    name: "in",
    passes: (scope) => isOneOf(scope, options),
    message: () => "The selected :attribute is invalid.",
  }),
  not_in: (options) => ({
    name: "not_in",
    passes: (scope) => !isOneOf(scope, options),
    message: () => "The selected :attribute is invalid.",
  }),
};
