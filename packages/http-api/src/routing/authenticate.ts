import { customerId, RequestError } from "@hatchery/provisioner/http";
import type { ResolvedOptions } from "../api-options.ts";
import type { Identity } from "../identity.ts";
import type { ShownRequest } from "./api-request.ts";

/** Asks the host who sends a request. @throws RequestError `unauthenticated` */
export async function identify(options: ResolvedOptions, { request, context }: ShownRequest): Promise<Identity> {
  const identity = await options.authenticate(request, context);
  if (identity === null || identity === undefined) {
    throw new RequestError("unauthenticated", "This request does not say who sends it.");
  }
  return checked(identity);
}

/** A host's mistake must not become somebody's rights. */
function checked(identity: Identity): Identity {
  const { role } = identity;
  if (role === "admin" || role === "visitor") return identity;
  if (role === "customer" && customerId.safeParse(identity.customer).success) return identity;
  throw new TypeError(
    "authenticate has to answer { role: 'admin' }, { role: 'customer', customer }, { role: 'visitor' } or nothing; a customer id has letters, digits, '.', '_', '-' and ':', at most 100.",
  );
}
