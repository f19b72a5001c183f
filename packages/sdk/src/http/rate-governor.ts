import { RateBucket } from "./rate-bucket.ts";

/** Who goes first when requests get scarce. */
export type Priority = "interactive" | "paid" | "routine" | "background";

/** What an answer told about a limit. */
export interface RateReading {
  readonly limit?: number | undefined;
  readonly remaining?: number | undefined;
  /** Of a 429: nobody may ask again for so long, in milliseconds. */
  readonly blockedForMs?: number | undefined;
}

/**
 * Keeps requests within the panel's limits, which it learns from the answers. Several clients of one process may share
 * one; buckets are told apart by panel, API and key.
 */
export interface RateGovernor {
  /**
   * Takes one request of the bucket; undefined when it may go at once. Callers that have to wait go by priority, then
   * in their order; each call that was let through must be followed by one {@link settle}.
   */
  acquire(bucket: string, priority: Priority, signal?: AbortSignal): Promise<void> | undefined;
  /** Says that a request has ended, and what its answer told. */
  settle(bucket: string, reading?: RateReading): void;
}

/**
 * Makes a governor. While much of the minute's budget is left, nobody waits. Below a share of it that depends on the
 * priority (background a half, routine a quarter, paid a tenth) the rest is spread evenly over the rest of the minute;
 * interactive requests wait only when nothing is left, or the panel answered 429.
 */
export function createRateGovernor(): RateGovernor {
  const buckets = new Map<string, RateBucket>();
  const bucketOf = (name: string) => {
    const bucket = buckets.get(name) ?? new RateBucket();
    buckets.set(name, bucket);
    return bucket;
  };
  return {
    acquire: (name, priority, signal) => bucketOf(name).acquire(priority, signal),
    settle: (name, reading) => bucketOf(name).settle(reading),
  };
}
