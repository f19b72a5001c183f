/** `Retry-After` (seconds or a date), else `X-RateLimit-Reset` (Unix seconds), as milliseconds from now. */
export function readRetryAfterMs(headers: Headers): number | undefined {
  const after = headers.get("retry-after");
  const reset = headers.get("x-ratelimit-reset");
  const ms = after
    ? Number.isNaN(Number(after))
      ? Date.parse(after) - Date.now()
      : Number(after) * 1000
    : reset
      ? Number(reset) * 1000 - Date.now()
      : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
