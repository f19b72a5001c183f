/**
 * What happens to a service when the money stops. Durations are texts such as `3 days` or `36 hours`; a day is 24 hours,
 * whatever the clocks do.
 */
export interface LifecyclePolicy {
  /** `nothing` leaves it to the host's own commands. */
  readonly atExpiry: "suspend" | "terminate" | "nothing";
  /** Grace between the expiry and the suspension (or termination). */
  readonly suspendAfter: string;
  /** Time from the confirmed suspension to the termination; null: never by itself. Applies to services suspended for expiry only. */
  readonly terminateAfter: string | null;
  /**
   * What happens to a service that was cancelled, at the end of its paid time: `terminate` deletes it then, without grace; `as-expired`
   * does what happens at any expiry. Where `atExpiry` is `nothing`, nothing happens either way. Left out in what was stored before this
   * was kept: `terminate`.
   */
  readonly whenCancelled?: "terminate" | "as-expired" | undefined;
  /** Reminders, each this long before the expiry, or before the termination. */
  readonly reminders: readonly Reminder[];
}

/** An event at a time before something happens. */
export interface Reminder {
  readonly before: "expiry" | "termination";
  readonly by: string;
}
