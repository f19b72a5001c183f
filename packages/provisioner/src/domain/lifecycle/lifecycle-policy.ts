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
  /** Reminders, each this long before the expiry, or before the termination. */
  readonly reminders: readonly Reminder[];
}

/** An event at a time before something happens. */
export interface Reminder {
  readonly before: "expiry" | "termination";
  readonly by: string;
}
