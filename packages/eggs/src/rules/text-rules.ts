import { isIp } from "./ip-address.ts";
import { type PhpValue, textOf } from "./php-value.ts";
import type { RuleCheck, RuleChecks } from "./rule.ts";

/** A rule for texts that match; `ascii` as its parameter leaves out what is not ASCII. */
function matching(anywhere: RegExp, ascii: RegExp = anywhere): RuleCheck {
  return (value, [parameter]) =>
    typeof value !== "object" && (parameter === "ascii" ? ascii : anywhere).test(textOf(value));
}

const startsWith: RuleCheck = (value, starts) => starts.some((start) => start && textOf(value).startsWith(start));
const endsWith: RuleCheck = (value, ends) => ends.some((end) => end && textOf(value).endsWith(end));

function isJson(value: PhpValue | undefined): boolean {
  try {
    return typeof value !== "object" && JSON.parse(textOf(value)) !== undefined;
  } catch {
    return false;
  }
}

/** Rules about the form of a text that are told at a glance. */
export const textRules: RuleChecks = {
  alpha: matching(/^[\p{L}\p{M}]+$/u, /^[a-z]+$/i),
  alphanum: matching(/^[\p{L}\p{M}\p{N}]+$/u, /^[a-z0-9]+$/i),
  alphadash: matching(/^[\p{L}\p{M}\p{N}_-]+$/u, /^[a-z0-9_-]+$/i),
  ascii: matching(/^[\x09\x0a\x0d\x10\x13\x20-\x7e]*$/),
  hexcolor: matching(/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i),
  macaddress: matching(
    /^(?:[\da-f]{2}(?:-[\da-f]{2}){5}|[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{4}(?:\.[\da-f]{4}){2})$/i,
  ),
  ulid: matching(/^[0-7][\da-hjkmnp-tv-z]{25}$/i),
  uuid: matching(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i),
  lowercase: (value) => typeof value === "string" && value === value.toLowerCase(),
  uppercase: (value) => typeof value === "string" && value === value.toUpperCase(),
  startswith: startsWith,
  endswith: endsWith,
  doesntstartwith: (...seen) => !startsWith(...seen),
  doesntendwith: (...seen) => !endsWith(...seen),
  json: isJson,
  ip: (value) => isIp(textOf(value)),
  ipv4: (value) => isIp(textOf(value), 4),
  ipv6: (value) => isIp(textOf(value), 6),
};
