import { type ConsoleClock, pause } from "./clock.ts";
import type { TokenBudget } from "./token-budget.ts";

/** What the panel hands out for one connection to the daemon. */
export interface ConsoleCredentials {
  /** Signed by the panel, good for 10 minutes. */
  readonly token: string;
  /** Address of the daemon's websocket. */
  readonly socket: string;
  /** How many requests the panel allows here (`x-ratelimit-limit`), if it says so. */
  readonly limit?: number | undefined;
}

export type FetchCredentials = (options: { readonly signal: AbortSignal }) => Promise<ConsoleCredentials>;

/** A token with less than this left would only be renewed again at once. */
const WORTH_USING_MS = 60_000;
const A_SECOND_MS = 1_000;

/** When the token ends, in Unix ms; 0 when it does not say. */
export function tokenExpiry(token: string): number {
  try {
    const payload = token.split(".")[1] ?? "";
    const { exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as { exp?: unknown };
    return typeof exp === "number" ? exp * 1000 : 0;
  } catch {
    return 0;
  }
}

/** Hands out credentials, and asks the panel for as few as it can. */
export class TokenSource {
  readonly #fetch: FetchCredentials;
  readonly #budget: TokenBudget;
  readonly #clock: ConsoleClock;
  readonly #onWait: (waitMs: number) => void;
  #known: ConsoleCredentials | undefined;
  #request: Promise<ConsoleCredentials> | undefined;

  /** @param onWait is told how many ms a request has to wait for the panel's limit */
  constructor(fetch: FetchCredentials, budget: TokenBudget, clock: ConsoleClock, onWait: (waitMs: number) => void) {
    this.#fetch = fetch;
    this.#budget = budget;
    this.#clock = clock;
    this.#onWait = onWait;
  }

  /** A token tells its time in whole seconds: one of the second in which tokens were revoked would be refused as well. */
  async untilNextSecond(signal: AbortSignal): Promise<void> {
    await pause(this.#clock, A_SECOND_MS, signal);
  }

  /** Credentials for a new connection: the last ones while they are good, since the daemon takes a token twice. */
  async current(signal: AbortSignal): Promise<ConsoleCredentials> {
    const known = this.#known;
    if (known && tokenExpiry(known.token) - this.#clock.now() > WORTH_USING_MS) return known;
    return this.renew(signal);
  }

  /** New credentials; callers that ask while a request is under way share its answer. */
  renew(signal: AbortSignal): Promise<ConsoleCredentials> {
    this.#known = undefined;
    this.#request ??= this.#ask(signal).finally(() => {
      this.#request = undefined;
    });
    return this.#request;
  }

  async #ask(signal: AbortSignal): Promise<ConsoleCredentials> {
    await this.#budget.take(signal, this.#onWait);
    const credentials = await this.#fetch({ signal });
    this.#budget.learn(credentials.limit);
    this.#known = credentials;
    return credentials;
  }
}
