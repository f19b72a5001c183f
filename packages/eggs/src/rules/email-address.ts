import { isIp } from "./ip-address.ts";
import { OnlyPanelKnows } from "./outcome.ts";

/** A part before the `@` without quotes, and one in quotes. */
const atom = /^[^\s\p{Cc}"(),.:;<>@[\]\\]+(\.[^\s\p{Cc}"(),.:;<>@[\]\\]+)*$/u;
const quoted = /^"([^"\\\p{Cc}]|\\.)+"$/u;
/** A part of a domain: a hyphen may not be its end, and not its start if it is the first. */
const label = /^[^\s\p{Cc}"'`(),./:;<>@[\]\\{}]*[^\s\p{Cc}"'`(),./:;<>@[\]\\{}-]$/u;
/** What the stricter ways want besides: a domain with a dot, and a short part before the `@`. */
const usual = /^[^"]{1,64}@[^[]+\.[^[]+$/u;
const filtered = /^[\w!#$%&'*+/=?^`{|}~.-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])?$/i;
const longestLabel = 63;
const longestDomain = 253;

/** Whether a text is an e-mail address (RFC 5322), and by each of the ways that a rule names. */
export function isEmailAddress(text: string, ways: readonly (string | null)[] = []): boolean {
  if (!isRfc(text)) return false;
  if (ways.includes("strict") && !(usual.test(text) && text.length <= 254)) return false;
  if (ways.includes("filter") && !filtered.test(text)) return false;
  if (ways.includes("filter_unicode") && !usual.test(text)) return false;
  const asked = ways.find((way) => way === "dns" || way === "spoof");
  if (asked !== undefined) throw new OnlyPanelKnows(`the panel checks addresses by ${asked}`);
  return true;
}

function isRfc(text: string): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(0, at));
  return (atom.test(local) || quoted.test(local)) && isDomain(text.slice(at + 1));
}

function isDomain(text: string): boolean {
  const literal = /^\[(?:IPv6:)?(.+)\]$/i.exec(text)?.[1];
  if (literal !== undefined) return isIp(literal);
  if (text.startsWith("-") || new TextEncoder().encode(text).length > longestDomain) return false;
  return text.split(".").every((part) => label.test(part) && part.length <= longestLabel);
}
