import { RequestError } from "@hatchery/provisioner/http";
import type { Request } from "express";
import { type Identity, identityKey } from "../identity.ts";
import type { Route } from "./route.ts";

/** What a rate limit is told. */
export interface RateLimitRequest {
  readonly identity: Identity;
  /** One text per identity, to count by. */
  readonly key: string;
  /** The route's id, for example `orderService`. */
  readonly route: string;
  readonly method: string;
  readonly request: Request;
}

/** Says whether a request may go on. */
export type RateLimit = (request: RateLimitRequest) => RateLimitVerdict | Promise<RateLimitVerdict>;

export type RateLimitVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly retryAfterSeconds: number };

/** Asks the host's rate limit. @throws RequestError `rate_limited` */
export async function applyRateLimit(
  limit: RateLimit | undefined,
  route: Route,
  identity: Identity,
  request: Request,
): Promise<void> {
  if (limit === undefined) return;
  const verdict = await limit({
    identity,
    key: identityKey(identity),
    route: route.id,
    method: request.method,
    request,
  });
  if (verdict.allowed) return;
  const retryAfterSeconds = Math.max(1, Math.ceil(verdict.retryAfterSeconds));
  throw new RequestError("rate_limited", `The next request is welcome in ${retryAfterSeconds} s.`, {
    retryAfterSeconds,
  });
}
