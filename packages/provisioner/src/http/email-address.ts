import { z } from "zod";

const atom = String.raw`[^\s\p{Cc}"(),.:;<>@\[\]\\]+`;
const inDomain = String.raw`\s\p{Cc}"'\x60(),.\/:;<>@\[\]\\\{\}`;
const label = String.raw`[^${inDomain}]{0,62}[^${inDomain}\-]`;

/**
 * An e-mail address as panels take it, international ones and domains without a dot included (Laravel's `email` rule, which is RFC 5322
 * by egulias/email-validator), save for quoted names and bare IP addresses, at which nobody is reached.
 */
export const emailAddress = z
  .string()
  .max(191)
  .regex(new RegExp(`^${atom}(\\.${atom})*@(?!-)${label}(\\.${label})*$`, "u"), "has to be an e-mail address");
