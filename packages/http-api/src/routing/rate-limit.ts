import { RequestError } from "@hatchery/provisioner/http";
import { type Identity, identityKey } from "../identity.ts";
import type { RequestContext } from "../request-context.ts";
import type { ApiRequest } from "./api-request.ts";
import type { Route } from "./route.ts";

/** What a rate limit is told. */
export interface RateLimitRequest<HostRequest = Request> {
  readonly identity: Identity;
  /** One text per identity, to count by. */
  readonly key: string;
  /** The route's id, for example `orderService`. */
  readonly route: string;
  readonly method: string;
  readonly request: HostRequest;
  readonly context: RequestContext;
}

/** Says whether a request may go on. */
export type RateLimit<HostRequest = Request> = (
  request: RateLimitRequest<HostRequest>,
) => RateLimitVerdict | Promise<RateLimitVerdict>;

export type RateLimitVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly retryAfterSeconds: number };

/** Asks the host's rate limit. @throws RequestError `rate_limited` */
export async function applyRateLimit(
  limit: RateLimit<unknown> | undefined,
  route: Route,
  identity: Identity,
  request: ApiRequest,
): Promise<void> {
  if (limit === undefined) return;
  const verdict = await limit({
    identity,
    key: identityKey(identity),
    route: route.id,
    method: request.method,
    ...request.shown,
  });
  if (verdict.allowed) return;
  const retryAfterSeconds = Math.max(1, Math.ceil(verdict.retryAfterSeconds));
  throw new RequestError("rate_limited", `The next request is welcome in ${retryAfterSeconds} s.`, {
    retryAfterSeconds,
  });
}
