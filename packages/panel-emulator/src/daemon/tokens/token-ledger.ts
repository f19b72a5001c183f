import type { NodeClaims } from "./node-token.ts";

/** What a daemon remembers about tokens: which are revoked, and which were used up. */
export class TokenLedger {
  /** Unix ms. */
  readonly #bootedAt: number;
  readonly #revoked = new Map<string, number>();
  readonly #used = new Set<string>();

  /** @param bootedAt Unix ms of the daemon's start; left out: long ago. */
  constructor(bootedAt = Date.UTC(2020)) {
    this.#bootedAt = bootedAt;
  }

  /** Everything that was signed under an id up to now (Unix ms) counts no longer. */
  revoke(jti: string, now: number): void {
    this.#revoked.set(jti, now);
  }

  /** Tokens tell their time in whole seconds: one of the very second of the start or of the revocation is denied, too. */
  isDenied({ jti, iat }: NodeClaims): boolean {
    return !(iat * 1000 >= Math.max(this.#bootedAt, this.#revoked.get(jti) ?? 0));
  }

  /** Whether a token is used for the first time; signed URLs are good for one request. */
  use({ unique_id }: NodeClaims): boolean {
    if (this.#used.has(unique_id)) return false;
    this.#used.add(unique_id);
    return true;
  }
}
