import type { EmulatorClock } from "../../clock.ts";
import type { NodeClaims } from "./node-token.ts";

/** What a daemon remembers about tokens: which are revoked, and which were used up. */
export class TokenLedger {
  readonly #clock: EmulatorClock;
  /** Unix seconds. */
  readonly #bootedAt: number;
  readonly #revoked = new Map<string, number>();
  readonly #used = new Set<string>();

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
    this.#bootedAt = Math.floor(clock.now() / 1000);
  }

  /** Everything that was signed under an id up to now counts no longer. */
  revoke(jti: string): void {
    this.#revoked.set(jti, this.#clock.now());
  }

  /** Tokens from before the daemon's start, or from before their id was revoked. */
  isDenied({ jti, iat }: NodeClaims): boolean {
    return iat < this.#bootedAt || iat * 1000 < (this.#revoked.get(jti) ?? 0);
  }

  /** Whether a token is used for the first time; signed URLs are good for one request. */
  use({ unique_id }: NodeClaims): boolean {
    if (this.#used.has(unique_id)) return false;
    this.#used.add(unique_id);
    return true;
  }
}
