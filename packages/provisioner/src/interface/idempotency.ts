/** A request that wants to be carried out at most once. */
export interface IdempotencyClaim {
  /** Who asks, and for what kind of thing: keys of one scope have nothing to do with those of another. */
  readonly scope: string;
  /** The caller's key. */
  readonly key: string;
  /** A hash of the request's content. */
  readonly fingerprint: string;
  /** How long the answer is kept, in ms. */
  readonly keepMs: number;
  /**
   * After how long a claim that was neither completed nor released counts as left behind by a process that died, in ms. Null: the
   * work can be done again at any time without harm, since it is done under the claim as its reference; a repetition goes on at once.
   */
  readonly holdMs: number | null;
}

/** The answer that a request was given. */
export interface StoredAnswer {
  readonly status: number;
  /** JSON, or nothing. Sealed where it is kept: answers can hold secrets that are told only once. */
  readonly body?: unknown;
}

/** What a claim comes to. */
export type IdempotencyOutcome =
  /** The caller carries out the request, then completes or releases the claim. A repetition that goes on has the claim of the first. */
  | { readonly outcome: "claimed"; readonly claim: string }
  /** The request was carried out before. */
  | { readonly outcome: "answered"; readonly answer: StoredAnswer }
  /** Somebody is carrying it out. */
  | { readonly outcome: "in-progress" }
  /** The key was used for a request with other content. */
  | { readonly outcome: "other-content" };

/** Answers kept under the caller's keys, so that a repeated request is answered and not repeated. For adapters. */
export interface Idempotency {
  /** Of concurrent callers with the same scope and key, in whichever process, exactly one is told `claimed`, unless the claim is not held. */
  claim(claim: IdempotencyClaim): Promise<IdempotencyOutcome>;
  /** Keeps the answer. Does nothing if the claim has been taken over in the meantime. */
  complete(claim: string, answer: StoredAnswer): Promise<void>;
  /** Frees the key: the request was refused and changed nothing. Does nothing if a command was carried out under the claim. */
  release(claim: string): Promise<void>;
}
