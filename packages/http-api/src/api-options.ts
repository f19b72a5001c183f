import type { Provisioner } from "@hatchery/provisioner";
import type { OrderingHooks, RenewalHooks, UpgradeHooks } from "./hooks.ts";
import type { Identity } from "./identity.ts";
import type { RequestContext } from "./request-context.ts";
import type { RateLimit } from "./routing/rate-limit.ts";

/** What every skin takes: the API, whatever carries it. Unknown keys are refused. */
export interface ApiOptions<HostRequest = Request> {
  readonly provisioner: Provisioner;
  /**
   * Says who sends a request; nothing means 401. Asked before anything else is looked at, for every request, whatever its path.
   * What it throws is answered as 500 and reported to `onError`.
   */
  authenticate(
    request: HostRequest,
    context: RequestContext,
  ): Identity | null | undefined | Promise<Identity | null | undefined>;
  /** Lets customers order. @default they cannot: the host orders for them */
  readonly ordering?: OrderingHooks<HostRequest>;
  /** Lets customers renew. @default they cannot */
  readonly renewal?: RenewalHooks<HostRequest>;
  /** Lets customers change product, options and egg. @default they cannot */
  readonly upgrades?: UpgradeHooks<HostRequest>;
  /** Origins, besides the API's own, whose pages may send changes with the browser's credentials, for example `https://shop.example.com`. @default [] */
  readonly trustedOrigins?: readonly string[];
  /** Asked for every request of somebody known, before its body is read. @default no limit */
  readonly rateLimit?: RateLimit<HostRequest>;
  /** Largest body, in bytes. @default 262144 */
  readonly bodyLimitBytes?: number;
  /** How long an answer is kept for its `Idempotency-Key`, in ms. @default 86400000 */
  readonly idempotencyKeepMs?: number;
  readonly streams?: StreamOptions;
  /** Told of every error that is answered with 500, and of no other. @default nobody */
  onError?(error: unknown, request: HostRequest): void;
  /** Told when what an event stream is fed from breaks; its clients come back by themselves. @default nobody */
  onStreamError?(error: unknown): void;
}

/** How event streams behave. */
export interface StreamOptions {
  /** Time between two signs of life, in ms. @default 15000 */
  readonly heartbeatMs?: number;
  /** When a stream is ended so that its browser comes back and is authenticated anew, in ms. @default 3600000 */
  readonly maximumAgeMs?: number;
  /** Streams that one identity may have open. @default 32 */
  readonly maximumPerIdentity?: number;
  /** Events kept for a client that reads slowly; one more, and it is disconnected to resume later. @default 1000 */
  readonly maximumPending?: number;
  /** How long a source without readers is kept, so that one who comes back misses nothing, in ms. @default 5000 */
  readonly lingerMs?: number;
  /** How often `authenticate` is asked again of whoever has a stream open, in ms: so long after somebody has signed out a stream ends. @default 1000 */
  readonly recheckMs?: number;
}

/** Options with every default filled in. */
export interface ResolvedOptions extends ApiOptions<unknown> {
  readonly trustedOrigins: readonly string[];
  readonly bodyLimitBytes: number;
  readonly idempotencyKeepMs: number;
  readonly streams: Required<StreamOptions>;
}
