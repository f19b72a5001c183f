/** One thing that was looked at. */
export interface Check {
  /** Stable: `address`, `application-key`, `permission:users:read` … */
  readonly name: string;
  /** `warning`: works, but something that some programs need is missing. `skipped`: could not be looked at. */
  readonly status: "passed" | "warning" | "failed" | "skipped";
  /** What was found, in words. */
  readonly detail: string;
  /** The code of the error that it failed with, if it was one. */
  readonly code?: string;
  /** What to do about it, in words. */
  readonly remedy?: string;
}

export interface Diagnosis {
  /** Whether no check failed. */
  readonly ok: boolean;
  readonly flavour: "pterodactyl" | "pelican" | "unknown";
  readonly checks: readonly Check[];
}

export interface DiagnoseOptions {
  readonly signal?: AbortSignal;
  /** For each request, in milliseconds. @default 15000 */
  readonly timeoutMs?: number;
}
