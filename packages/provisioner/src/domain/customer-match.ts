import type { Customer, CustomerId } from "./customer.ts";
import { idFromExternalId, isOfAnotherInstallation } from "./external-id.ts";
import type { Installation } from "./installation.ts";
import type { PanelUser } from "./panel-server.ts";
import { accepted, type Checked, refused } from "./problem.ts";
import type { UserConflictPolicy } from "./product/product.ts";

/** What to do about a customer's account on a panel. */
export type CustomerMatch =
  /** Ours already. */
  | { readonly kind: "linked"; readonly user: PanelUser }
  /** Nobody has the e-mail. */
  | { readonly kind: "create" }
  /** The account with this very e-mail was made by an invitation of ours, and is nobody's. */
  | { readonly kind: "invited"; readonly user: PanelUser }
  /** The account with this very e-mail may be linked. */
  | { readonly kind: "link"; readonly user: PanelUser };

/** What {@link matchCustomer} decides by. */
export interface CustomerMatchFacts {
  readonly customer: Pick<Customer, "id" | "email">;
  /** Accounts found on the panel, by any look-up; those with another e-mail are ignored. */
  readonly users: readonly PanelUser[];
  readonly policy: UserConflictPolicy;
  /** Whose an account is by our own links. */
  readonly ownerOf: (panelUserId: number) => CustomerId | null;
  /** Whether the panel made an account because somebody was invited through us. */
  readonly isInvited?: (panelUserId: number) => boolean;
  /** True when the panel has said that the e-mail is taken. */
  readonly emailTaken: boolean;
  readonly installation: Installation;
}

/**
 * Finds a customer's account on a panel. The e-mail has to be the same as a whole, case aside; a partial filter of the panel
 * never decides, and an account of another customer, of another installation of Hatchery or of an administrator is never
 * linked by policy.
 */
export function matchCustomer(facts: CustomerMatchFacts): Checked<CustomerMatch> {
  const { customer, users, policy, installation } = facts;
  const idOf = ({ externalId }: PanelUser) => (externalId === null ? null : idFromExternalId(externalId, installation));
  const linked = users.find((user) => idOf(user) === customer.id || facts.ownerOf(user.id) === customer.id);
  if (linked !== undefined) return accepted({ kind: "linked", user: linked });

  const user = users.find((candidate) => sameEmail(candidate.email, customer.email));
  if (user === undefined) {
    if (!facts.emailTaken) return accepted({ kind: "create" });
    return refused(
      "email-taken-unseen",
      `The panel says that ${customer.email} is taken, but no account has exactly this e-mail.`,
      "Look for an account whose e-mail differs by an accent or a space only, and link it by hand.",
    );
  }
  const owner = facts.ownerOf(user.id) ?? idOf(user);
  if (owner !== null)
    return refused(
      "email-of-another-customer",
      `The account ${user.username} with the e-mail ${customer.email} belongs to customer ${owner}.`,
      "Correct one customer's e-mail, or allow both to share the account by hand.",
    );
  if (user.externalId !== null && isOfAnotherInstallation(user.externalId, installation))
    return refused(
      "email-of-another-installation",
      `The account ${user.username} with the e-mail ${customer.email} was made by another installation of Hatchery.`,
      "Give another e-mail, or link it by hand if both are to use it. If the database was made anew, give `installation` the name that it had.",
    );
  if (user.rootAdmin)
    return refused(
      "email-of-an-administrator",
      `The account ${user.username} with the e-mail ${customer.email} is an administrator of the panel.`,
      "Link it by hand if that is meant.",
    );
  if (facts.isInvited?.(user.id) === true) return accepted({ kind: "invited", user });
  if (policy === "link") return accepted({ kind: "link", user });
  const remedy =
    policy === "ask"
      ? "Confirm that it is the customer's, then link it; or give another e-mail."
      : "Give another e-mail, or allow linking in the product.";
  return refused(
    policy === "ask" ? "email-needs-confirmation" : "email-taken",
    `The panel already has the account ${user.username} with the e-mail ${customer.email}.`,
    remedy,
  );
}

/** Whether two e-mails are the same, case and surrounding spaces aside. */
export function sameEmail(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
