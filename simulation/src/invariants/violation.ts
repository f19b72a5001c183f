/** Something that must never be. */
export interface Violation {
  /** Which invariant, in a few words that are always the same. */
  readonly rule: string;
  readonly text: string;
  /** The services and others that it concerns. */
  readonly about: readonly string[];
  readonly atMs: number;
}
