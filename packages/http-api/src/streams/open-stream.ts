import type { Pieces } from "../routing/reply.ts";
import { heartbeat, preamble } from "./frame.ts";
import type { Subscription } from "./subscription.ts";

/** How long browsers wait before they come back, in ms. */
const retryMs = 3000;
/** Beats without anything being taken after which a client is given up. */
const beatsUntilGivenUp = 4;

/** A stream that a client has open: a body of events, which lives until its subscription ends or its client leaves. */
export class OpenStream implements Pieces {
  readonly openedAt = performance.now();
  readonly #subscription: Subscription;
  readonly #onLeft: () => void;
  #beginning: string | null = preamble(retryMs);
  #cut: (() => void) | null = null;
  #stuckFor = 0;
  #hasLeft = false;

  constructor(subscription: Subscription, onLeft: () => void) {
    this.#subscription = subscription;
    this.#onLeft = onLeft;
  }

  /** Puts what was taken of the subscription already at the beginning. */
  beginWith(text: string): void {
    this.#beginning += text;
  }

  take(): Promise<string | null> {
    this.#stuckFor = 0;
    if (this.#beginning === null) return this.#subscription.take();
    const text = this.#beginning;
    this.#beginning = null;
    return Promise.resolve(text);
  }

  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#onLeft();
  }

  onGivenUp(cut: () => void): void {
    this.#cut = cut;
  }

  /** Nothing follows what is pending. */
  end(): void {
    this.#subscription.end();
  }

  /** Shows a client that waits a sign of life, and gives up one that has long taken nothing. */
  beat(): void {
    if (this.#subscription.isAwaited) {
      this.#stuckFor = 0;
      this.#subscription.say(heartbeat);
      return;
    }
    this.#stuckFor += 1;
    if (this.#stuckFor < beatsUntilGivenUp) return;
    this.#cut?.();
    this.leave();
  }
}
