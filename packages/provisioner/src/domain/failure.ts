/** What a failure means for the next step. */
export const failureClasses = ["retryable", "permanent", "unknown-outcome", "needs-person"] as const;

/**
 * - `retryable`: nothing was changed, the same again may succeed.
 * - `permanent`: the same again would fail the same way.
 * - `unknown-outcome`: it may have happened; read before deciding anything.
 * - `needs-person`: a person has to change something first.
 */
export type FailureClass = (typeof failureClasses)[number];

/** Why an operation, or one try of it, did not succeed. Never holds a secret. */
export interface Failure {
  readonly class: FailureClass;
  /** Stable, for programs. */
  readonly code: string;
  /** What happened, for people. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}
