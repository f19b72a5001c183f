import { customerId, RequestError } from "@hatchery/provisioner/http";
import type { Request, RequestHandler } from "express";
import type { Identity } from "../identity.ts";
import type { ResolvedOptions } from "../provisioner-router-options.ts";

const identities = new WeakMap<Request, Identity>();

/** Lets nobody pass whom the host does not recognise. It stands before every route, so that none can be open. */
export function authenticate(options: ResolvedOptions): RequestHandler {
  return async (request, _response, next) => {
    identities.set(request, await identify(options, request));
    next();
  };
}

/** Asks the host who sends a request. @throws RequestError `unauthenticated` */
export async function identify(options: ResolvedOptions, request: Request): Promise<Identity> {
  const identity = await options.authenticate(request);
  if (identity === null || identity === undefined) {
    throw new RequestError("unauthenticated", "This request does not say who sends it.");
  }
  return checked(identity);
}

/** Who sends a request that has passed `authenticate`. */
export function identityOf(request: Request): Identity {
  const identity = identities.get(request);
  if (identity === undefined) throw new RequestError("unauthenticated", "This request does not say who sends it.");
  return identity;
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
