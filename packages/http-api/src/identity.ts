import type { Actor } from "@hatchery/provisioner";

/** Who sends a request, in the host's words. */
export type Identity =
  /** Sees and does everything. `id` is recorded on every operation and event. */
  | { readonly role: "admin"; readonly id?: string }
  /** Sees what belongs to `customer`, the id under which the host put or ordered for the customer. `id` is who of them. */
  | { readonly role: "customer"; readonly customer: string; readonly id?: string }
  /** Not signed in. Sees the offer and can check an order, nothing else. */
  | { readonly role: "visitor" };

/** Whom the provisioner records for a command. */
export function actorOf(identity: Identity): Actor {
  if (identity.role === "admin")
    return identity.id === undefined ? { kind: "admin" } : { kind: "admin", id: identity.id };
  if (identity.role === "customer") return { kind: "customer", id: identity.id ?? identity.customer };
  return { kind: "host" };
}

/** One text per identity: what limits and idempotency keys are counted by. */
export function identityKey(identity: Identity): string {
  const { role, id } = identity.role === "visitor" ? { role: identity.role, id: undefined } : identity;
  return JSON.stringify(identity.role === "customer" ? [role, identity.customer, id] : [role, id]);
}
