import type { Customer } from "./customer.ts";
import { accepted, type Checked, refused } from "./problem.ts";

/** What a template can say. */
export interface NameFacts {
  readonly customer: Pick<Customer, "email" | "username" | "firstName" | "lastName">;
  readonly productName: string;
  readonly orderId: string | null;
  readonly serviceId: string;
  readonly expiresAt: Date | null;
}

/** Every variable of templates and what it stands for. */
const variables: Readonly<Record<string, (facts: NameFacts) => string | null>> = {
  owner_email: (facts) => facts.customer.email,
  owner_username: (facts) => facts.customer.username,
  owner_firstname: (facts) => facts.customer.firstName,
  owner_lastname: (facts) => facts.customer.lastName,
  product_name: (facts) => facts.productName,
  order_id: (facts) => facts.orderId,
  service_id: (facts) => facts.serviceId,
  service_expiration: (facts) => facts.expiresAt?.toISOString().slice(0, 10) ?? null,
};

/** The variables, for forms and documentation. */
export const nameVariables: readonly string[] = Object.keys(variables);

/** Whether every `%…%` of a template is known; a percent sign is written `%%`. */
export function checkTemplate(template: string): Checked<string> {
  for (const [token, name] of template.matchAll(/%(?:(\w*)%)?/g)) {
    if (name === "" || (name !== undefined && Object.hasOwn(variables, name))) continue;
    if (name === undefined)
      return refused(
        "template-lone-percent",
        "The template has a single percent sign.",
        "Write %% for a percent sign.",
      );
    return refused(
      "template-unknown-variable",
      `${token} is no variable of templates.`,
      `Known are ${nameVariables.map((known) => `%${known}%`).join(", ")}; write %% for a percent sign.`,
    );
  }
  return accepted(template);
}

/** Fills a template that was checked. Values are put in as they are: a percent sign in one is no variable. */
export function fillTemplate(template: string, facts: NameFacts): string {
  return template.replace(/%(\w*)%/g, (token, name: string) =>
    name === "" ? "%" : Object.hasOwn(variables, name) ? (variables[name]?.(facts) ?? "") : token,
  );
}

/** The name of a server: one line, without spaces at its ends, at most the panel's 191 characters, never empty (the service id stands in). */
export function serverName(template: string, facts: NameFacts): string {
  const line = fillTemplate(template, facts)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return cut(line === "" ? facts.serviceId : line, 191);
}

/** The description of a server, at most 16,000 characters: what surely fits the panel's column. */
export function serverDescription(template: string, facts: NameFacts): string {
  return cut(fillTemplate(template, facts).trim(), 16_000);
}

/** By characters as people see them, so that no letter is cut in two. */
function cut(text: string, longest: number): string {
  let result = "";
  let length = 0;
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
    length += [...segment].length;
    if (length > longest) break;
    result += segment;
  }
  return result.trimEnd();
}
