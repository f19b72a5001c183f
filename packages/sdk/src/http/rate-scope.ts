import type { RateReading } from "./rate-governor.ts";

/** Routes with a limit of their own, per server: the websocket 5 a minute, making things 2 a minute, pull 5 in 10 minutes … (panel 1.12). */
const scarce = /\/servers\/.*\/(websocket|databases|schedules|users|backups|allocations|restore|pull)$/;

/** The highest limit that a route of its own has; those of a whole API are far above. */
const scarceLimit = 20;

/** The bucket of the API, and that of the route if it has one. */
export type Buckets = readonly [shared: string] | readonly [shared: string, own: string];

/** The buckets that a request takes from: its API's, and that of its route if it has one. */
export function bucketsOf(api: string, method: string, path: string): Buckets {
  const own = path.endsWith("/websocket") || method === "POST";
  return own && scarce.test(path) ? [api, `${api} ${method} ${path}`] : [api];
}

/** What an answer says to each bucket. When several limits apply, the panel's headers show the tightest only. */
export function readingsOf(
  { headers }: Response,
  [, own]: Buckets,
  blockedForMs: number | undefined,
): readonly [RateReading, RateReading] {
  const limit = Number(headers.get("x-ratelimit-limit"));
  const reading = { blockedForMs, ...(limit && { limit, remaining: Number(headers.get("x-ratelimit-remaining")) }) };
  return own && limit <= scarceLimit ? [{}, reading] : [reading, {}];
}
