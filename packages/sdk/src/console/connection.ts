import type { ConsoleClock } from "./clock.ts";
import type { DaemonEvent } from "./console-event.ts";
import { Pace } from "./pace.ts";
import { type ConsoleRequest, decodeFrame, encodeFrame } from "./protocol.ts";
import type { Closure } from "./reconnect.ts";
import type { ConsoleWebSocket } from "./web-socket.ts";

/** Why the daemon wants another token. */
export interface TokenWish {
  /** The daemon did not take the last one, and said this. */
  readonly refusal?: string;
  /** Tokens up to now were revoked: the next one has to be of a later second. */
  readonly isRevoked: boolean;
}

export interface ConnectionHandlers {
  /** Every event that is not about the token alone. */
  onEvent(event: DaemonEvent): void;
  /** The token was taken: requests may be sent. Called again after a renewal. */
  onAuthenticated(): void;
  /** The token is no longer good: requests would be lost. */
  onUnauthenticated(): void;
  /** The daemon wants another token; called once until `authenticate` was answered. */
  onTokenWanted(why: TokenWish): void;
}

const ANSWER_WITHIN_MS = 15_000;
const QUIET_MS = 45_000;

/** A failed `auth` is answered with an identified error; other `jwt error`s stand for events that were held back. */
const REFUSAL = /^Error Event \[/;
/** Access was changed or removed, or the daemon was restarted. */
const REVOKED = /denylist/;

/** One websocket to the daemon, from opening to closing. */
export class Connection {
  /** Resolves when the connection is over, whoever ended it. */
  readonly closed: Promise<Closure>;
  readonly #socket: ConsoleWebSocket;
  readonly #handlers: ConnectionHandlers;
  readonly #clock: ConsoleClock;
  readonly #over: (closure: Closure) => void;
  readonly #pace: Pace;
  readonly #ended = new AbortController();
  #isOver = false;
  #authenticated = false;
  #tokenWanted = false;
  #awaitingAuth = false;
  #error = "";
  #takeBackTimer: () => void = () => {};

  constructor(socket: ConsoleWebSocket, token: string, handlers: ConnectionHandlers, clock: ConsoleClock) {
    this.#socket = socket;
    this.#handlers = handlers;
    this.#clock = clock;
    this.#pace = new Pace(clock);
    const { promise, resolve } = Promise.withResolvers<Closure>();
    this.closed = promise;
    this.#over = resolve;
    this.#expectWithin(ANSWER_WITHIN_MS, "the daemon did not answer the handshake");
    socket.addEventListener("open", () => this.authenticate(token));
    socket.addEventListener("message", ({ data }) => this.#receive(data));
    socket.addEventListener("error", ({ message }) => {
      this.#error = message ?? "";
    });
    socket.addEventListener("close", ({ code, reason }) => this.#end({ code, reason: reason || this.#error }));
  }

  /** Sends a token; the daemon takes a further one on the same connection. */
  authenticate(token: string): void {
    if (this.#isOver) return;
    this.#awaitingAuth = true;
    this.#takeBackTimer();
    void this.#whenItsTurn("auth", () => {
      this.#expectWithin(ANSWER_WITHIN_MS, "the daemon did not answer the token");
      this.#socket.send(encodeFrame("auth", token));
      return true;
    });
  }

  /** Whether the request was handed to an authenticated connection, as soon as the daemon takes another one. */
  send(event: ConsoleRequest, ...args: readonly string[]): Promise<boolean> {
    return this.#whenItsTurn(event, () => {
      if (!this.#authenticated) return false;
      this.#socket.send(encodeFrame(event, ...args));
      return true;
    });
  }

  async #whenItsTurn(event: ConsoleRequest, say: () => boolean): Promise<boolean> {
    try {
      await this.#pace.turn(event, this.#ended.signal);
    } catch (error) {
      if (this.#isOver) return false;
      throw error;
    }
    return !this.#isOver && say();
  }

  close(): void {
    this.#socket.close(1000);
  }

  /** Ends without waiting for the other side, which may be gone. */
  abandon(reason: string): void {
    this.#socket.close();
    this.#end({ code: 1006, reason });
  }

  #receive(data: unknown): void {
    const event = decodeFrame(data);
    if (!event || this.#isOver) return;
    if (this.#authenticated && !this.#awaitingAuth) this.#listen();
    switch (event.type) {
      case "auth success":
        this.#onAuthSuccess();
        break;
      case "token expiring":
        this.#wantToken({ isRevoked: false });
        break;
      case "token expired":
        this.#lapse();
        this.#wantToken({ isRevoked: false });
        break;
      case "jwt error":
        this.#onJwtError(event);
        break;
      case "daemon error":
        this.#handlers.onEvent(event);
        // Before the first success only an unreadable token can be the reason.
        if (this.#awaitingAuth && !this.#authenticated) this.#onRefusal(event.text);
        break;
      default:
        this.#handlers.onEvent(event);
    }
  }

  #onAuthSuccess(): void {
    this.#authenticated = true;
    this.#awaitingAuth = false;
    this.#tokenWanted = false;
    this.#listen();
    this.#handlers.onAuthenticated();
  }

  #onJwtError(event: Extract<DaemonEvent, { type: "jwt error" }>): void {
    this.#lapse();
    const refused = this.#awaitingAuth && REFUSAL.test(event.text);
    // The daemon answers every event with this until the new token arrives: once is enough to know.
    if (!refused && (this.#awaitingAuth || this.#tokenWanted)) return;
    this.#handlers.onEvent(event);
    if (refused) this.#onRefusal(event.text);
    else this.#wantToken({ isRevoked: REVOKED.test(event.text) });
  }

  #onRefusal(text: string): void {
    this.#awaitingAuth = false;
    this.#tokenWanted = true;
    this.#takeBackTimer();
    this.#handlers.onTokenWanted({ refusal: text, isRevoked: true });
  }

  #wantToken(why: TokenWish): void {
    if (this.#tokenWanted) return;
    this.#tokenWanted = true;
    this.#handlers.onTokenWanted(why);
  }

  #lapse(): void {
    if (!this.#authenticated) return;
    this.#authenticated = false;
    this.#handlers.onUnauthenticated();
  }

  /** A line that died silently looks like a quiet server: after a while a question is asked that must be answered. */
  #listen(): void {
    this.#takeBackTimer();
    this.#takeBackTimer = this.#clock.after(QUIET_MS, () => {
      void this.send("send stats").then((isSaid) => {
        if (isSaid) this.#expectWithin(ANSWER_WITHIN_MS, "the daemon went silent");
      });
    });
  }

  #expectWithin(delayMs: number, otherwise: string): void {
    this.#takeBackTimer();
    this.#takeBackTimer = this.#clock.after(delayMs, () => this.abandon(otherwise));
  }

  #end(closure: Closure): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#ended.abort();
    this.#takeBackTimer();
    this.#lapse();
    this.#over(closure);
  }
}
