import { isIP } from "node:net";

/** A part of an address before the `@` without quotes, and one in quotes. */
const atom = /^[^\s\p{Cc}"(),.:;<>@[\]\\]+(\.[^\s\p{Cc}"(),.:;<>@[\]\\]+)*$/u;
const quoted = /^"([^"\\\p{Cc}]|\\.)+"$/u;
/** A part of a domain: a hyphen may not be its end, and not its start if it is the first. */
const label = /^[^\s\p{Cc}"'`(),./:;<>@[\]\\{}]*[^\s\p{Cc}"'`(),./:;<>@[\]\\{}-]$/u;
const longestLabel = 63;
const longestDomain = 253;

/** Whether a text is an e-mail address for the panel (RFC 5322). A domain needs no dot, and what is long is still one. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(0, at));
  return (atom.test(local) || quoted.test(local)) && isDomain(text.slice(at + 1));
}

function isDomain(text: string): boolean {
  const literal = /^\[(?:IPv6:)?(.+)\]$/i.exec(text)?.[1];
  if (literal !== undefined) return isIP(literal) !== 0;
  if (text.startsWith("-") || Buffer.byteLength(text) > longestDomain) return false;
  return text.split(".").every((part) => label.test(part) && part.length <= longestLabel);
}
