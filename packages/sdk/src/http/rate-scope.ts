import type { RateReading } from "./rate-governor.ts";
import { readRetryAfterMs } from "./retry-after.ts";

/** Routes with a limit of their own, per server: the websocket 5 a minute, making things 2 a minute, pull 5 in 10 minutes … (panel 1.12). */
const scarce =
  /\/servers\/[^/]+\/(websocket|databases|schedules|users|backups|network\/allocations|backups\/[^/]+\/restore|files\/pull)$/;

/** The highest limit that a route of its own has; those of a whole API are far above. */
const scarceLimit = 20;

/** The buckets that a request takes from: its API's, and that of its route if it has one. */
export function bucketsOf(api: string, method: string, path: string): readonly [string, string?] {
  const own = path.endsWith("/websocket") || method === "POST";
  return own && scarce.test(path) ? [api, `${api} ${method} ${path}`] : [api];
}

/** What an answer says to each bucket. When several limits apply, the panel's headers show the tightest only. */
export function readingsOf(
  response: Response,
  buckets: readonly [string, string?],
): readonly [RateReading, RateReading] {
  const limit = Number(response.headers.get("x-ratelimit-limit") ?? Number.NaN);
  const blockedForMs = response.status === 429 ? (readRetryAfterMs(response.headers) ?? 1000) : undefined;
  const reading: RateReading = Number.isNaN(limit)
    ? { blockedForMs }
    : { limit, remaining: Number(response.headers.get("x-ratelimit-remaining")), blockedForMs };
  const ofRoute = buckets[1] !== undefined && !(limit > scarceLimit);
  return ofRoute ? [{}, reading] : [reading, {}];
}
