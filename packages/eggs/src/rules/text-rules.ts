import { testPattern } from "../patterns/test-pattern.ts";
import { isEmailAddress } from "./email-address.ts";
import { isIp } from "./ip-address.ts";
import { OnlyPanelKnows } from "./outcome.ts";
import { isNumeric, type PhpValue, textOf } from "./php-value.ts";
import { requiring } from "./require-parameters.ts";
import type { RuleCheck, RuleChecks } from "./rule.ts";
import { isTimeZone } from "./time-zone.ts";
import { isUrl, schemeAndHost } from "./url.ts";

/** A rule for texts that match; `ascii` as its parameter leaves out what is not ASCII. */
function matching(anywhere: RegExp, ascii: RegExp = anywhere): RuleCheck {
  return (value, [parameter]) =>
    typeof value !== "object" && (parameter === "ascii" ? ascii : anywhere).test(textOf(value));
}

const startsWith: RuleCheck = (value, starts) => starts.some((start) => start && textOf(value).startsWith(start));
const endsWith: RuleCheck = (value, ends) => ends.some((end) => end && textOf(value).endsWith(end));

/** Without a pattern the panel breaks, but only at a value that could match. */
function pattern(wanted: boolean): RuleCheck {
  const check = requiring(1, (value, [text]) => testPattern(text ?? "", textOf(value)) === wanted);
  return (value, parameters, scope) =>
    (typeof value === "string" || isNumeric(value)) && check(value, parameters, scope);
}

function asksOthers(what: string, mayPass: (text: string) => boolean = () => true): RuleCheck {
  return (value) => {
    if (typeof value !== "string" || !mayPass(value)) return false;
    throw new OnlyPanelKnows(`the panel asks ${what}`);
  };
}

function isJson(value: PhpValue | undefined): boolean {
  try {
    return typeof value !== "object" && JSON.parse(textOf(value)) !== undefined;
  } catch {
    return false;
  }
}

/** Rules about the form of a text. */
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
  regex: pattern(true),
  notregex: pattern(false),
  json: isJson,
  email: (value, ways) => typeof value === "string" && isEmailAddress(value, ways),
  url: (value, schemes) => typeof value === "string" && isUrl(value, schemes),
  activeurl: asksOthers("a name server", (text) => schemeAndHost.test(text)),
  ip: (value) => isIp(textOf(value)),
  ipv4: (value) => isIp(textOf(value), 4),
  ipv6: (value) => isIp(textOf(value), 6),
  timezone: (value, group) => isTimeZone(value, group),
  unique: requiring(1, asksOthers("its database")),
  exists: requiring(1, asksOthers("its database")),
  currentpassword: asksOthers("for the account"),
};
