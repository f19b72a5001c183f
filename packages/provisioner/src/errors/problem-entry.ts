/** One thing that is wrong with an input. */
export interface ProblemEntry {
  /** JSON pointer into the input, for example `/customer/email`; empty for the input as a whole. */
  readonly path: string;
  /** Stable, for programs. */
  readonly code: string;
  /** For people. */
  readonly message: string;
}
