import type { Customer } from "./customer.ts";

/** The account that a customer gets on a panel, in the form that the panel takes. */
export interface PanelAccount {
  readonly email: string;
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * What a customer's account is made of. The panel insists on both names and on a user name of small letters, digits, `.`, `_`
 * and `-` that begins and ends with a letter or digit. The mark tells user names apart that would be the same.
 */
export function panelAccountOf(customer: Customer, mark = ""): PanelAccount {
  const wish =
    usernameFrom(customer.username ?? "") ||
    usernameFrom(customer.email.split("@")[0] ?? "") ||
    usernameFrom(customer.id) ||
    "customer";
  const username = wish.length < 3 ? `user-${wish}` : wish;
  const firstName = nameFrom(customer.firstName) || username;
  return {
    email: customer.email.trim(),
    username: mark === "" ? username : `${username.slice(0, 180)}-${mark}`,
    firstName,
    // An empty last name would be refused.
    lastName: nameFrom(customer.lastName) || "-",
  };
}

function usernameFrom(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "")
    .slice(0, 191)
    .replace(/[^a-z0-9]+$/, "");
}

function nameFrom(text: string | null): string {
  return (text ?? "").trim().slice(0, 191);
}
