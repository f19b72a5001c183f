import { ConsoleClosedError } from "../errors/console-closed-error.ts";
import { ConsoleConnectionError } from "../errors/console-connection-error.ts";
import { learnAllRemedies } from "../errors/learn-all-remedies.ts";
import { PanelError } from "../errors/panel-error.ts";
import { type ConsoleClock, pause, systemClock } from "./clock.ts";
import { Connection, type TokenWish } from "./connection.ts";
import type { ConsoleEvent } from "./console-event.ts";
import type { OpenConsoleOptions } from "./console-options.ts";
import { EventQueue } from "./event-queue.ts";
import { type ConsolePowerSignal, type ConsoleRequest, encodeFrame, LONGEST_MESSAGE_BYTES } from "./protocol.ts";
import { Backoff, type Closure, isFinalClosure, isFinalRefusal, serverDeleted, serverSuspended } from "./reconnect.ts";
import { TokenSource } from "./token.ts";
import { createTokenBudget } from "./token-budget.ts";
import { openWebSocket } from "./web-socket.ts";

const MAXIMUM_REFUSALS = 3;
/** A connection that lasted this long was a good one: the next loss starts with the shortest delay again. */
const STABLE_MS = 30_000;

/**
 * The console of one server: its events, and what may be said to it. Keeps itself authenticated and connected until
 * it is closed, its signal is aborted, or the daemon says that coming back is useless.
 *
 * Read it in one place: several loops over the same console share its events between them.
 */
export class ServerConsole implements AsyncIterableIterator<ConsoleEvent, undefined>, AsyncDisposable {
  readonly #options: OpenConsoleOptions;
  readonly #clock: ConsoleClock;
  readonly #queue: EventQueue;
  readonly #tokens: TokenSource;
  readonly #backoff: Backoff;
  readonly #abort = new AbortController();
  readonly #firstConnected = Promise.withResolvers<void>();
  /** The last request of each kind. */
  readonly #lanes = new Map<ConsoleRequest, Promise<void>>();
  #ready = Promise.withResolvers<Connection>();
  #connection: Connection | undefined;
  #attempt = 0;
  #refusals = 0;
  #isDeleted = false;
  #connectedAt = Number.POSITIVE_INFINITY;
  #running: Promise<void> | undefined;

  /** Use `server(id).console()`, which knows how to ask the panel for tokens. */
  constructor(options: OpenConsoleOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#queue = new EventQueue(options.maximumLines ?? 1_000);
    const budget = options.tokenBudget ?? createTokenBudget({ clock: this.#clock });
    this.#tokens = new TokenSource(options.fetchCredentials, budget, this.#clock, (waitMs) =>
      this.#queue.push({ type: "token delayed", waitMs }),
    );
    this.#backoff = new Backoff(options.reconnect ?? {}, this.#clock);
    this.#ready.promise.catch(() => {});
  }

  /** Connects and authenticates. Throws what made that impossible; a console that was open once comes back by itself. */
  async open(): Promise<this> {
    const { signal } = this.#options;
    signal?.throwIfAborted();
    signal?.addEventListener("abort", this.#onAbort, { once: true });
    this.#running ??= this.#run();
    await this.#firstConnected.promise;
    return this;
  }

  next(): Promise<IteratorResult<ConsoleEvent, undefined>> {
    return this.#queue.next();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /**
   * Sends one line to the game. Waits while the connection is being restored, and for the daemon's limits: ten commands at
   * once, then one a second. Commands arrive in the order of the calls; an offline server ignores them.
   *
   * @throws {PanelError} `command_too_long` for a command of more than 4,096 bytes (with what is around it), before it is sent
   */
  send(command: string): Promise<void> {
    return this.#request("send command", command);
  }

  /** Starts, stops, restarts or kills the server. Ignored by the daemon without the permission for it. */
  power(signal: ConsolePowerSignal): Promise<void> {
    return this.#request("set state", signal);
  }

  /** Asks for the last lines (150 by default) once more, each as `console output`. */
  requestLogs(): Promise<void> {
    return this.#request("send logs");
  }

  /** Asks for `stats` now; a running server sends them by itself. */
  requestStats(): Promise<void> {
    return this.#request("send stats");
  }

  /** Ends the console and the reading of it. Resolves when the connection is gone. */
  async close(): Promise<void> {
    this.#end();
    await this.#running;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  readonly #onAbort = () => this.#end(this.#options.signal?.reason);

  /** Requests of one kind wait for each other; those of another kind do not wait behind them. */
  async #request(event: ConsoleRequest, ...args: readonly string[]): Promise<void> {
    const bytes = new TextEncoder().encode(encodeFrame(event, ...args)).length;
    if (bytes > LONGEST_MESSAGE_BYTES)
      throw new PanelError("command_too_long", `The command needs ${bytes} bytes on its way to the daemon.`);
    const before = this.#lanes.get(event);
    const said = this.#say(before, event, args);
    this.#lanes.set(event, said);
    await said;
  }

  async #say(before: Promise<void> | undefined, event: ConsoleRequest, args: readonly string[]): Promise<void> {
    await before?.catch(() => {});
    for (;;) {
      const connection = await this.#ready.promise;
      if (await connection.send(event, ...args)) return;
    }
  }

  async #run(): Promise<void> {
    while (!this.#abort.signal.aborted) {
      const closure = await this.#live();
      if (this.#abort.signal.aborted) return;
      if (isFinalClosure(closure)) return this.#end(new ConsoleClosedError(closure));
      if (this.#isDeleted) return this.#end(new ConsoleClosedError(serverDeleted));
      if (this.#attempt > 0 && closure.reason === "" && (await this.#isRefusedByPanel())) return;
      if (this.#clock.now() - this.#connectedAt >= STABLE_MS) this.#backoff.reset();
      if (this.#attempt === 0) return this.#end(ConsoleConnectionError.fromClosure(closure, this.#options.origin));
      const retryInMs = this.#backoff.next();
      if (retryInMs === undefined) return this.#end(new ConsoleClosedError(closure));
      this.#queue.push({ type: "disconnected", ...closure, retryInMs });
      await pause(this.#clock, retryInMs, this.#abort.signal).catch(() => {});
    }
  }

  /** Newer daemons break off without a reason when the server was deleted or suspended: only the panel knows. */
  async #isRefusedByPanel(): Promise<boolean> {
    const { checkServer } = this.#options;
    try {
      const state = await checkServer?.({ signal: this.#abort.signal });
      if (state === "suspended") this.#end(new ConsoleClosedError(serverSuspended));
    } catch (error) {
      if (isFinalRefusal(error)) this.#end(error);
    }
    return this.#abort.signal.aborted;
  }

  /** One connection, from asking for a token to its end. */
  async #live(): Promise<Closure> {
    const { signal } = this.#abort;
    this.#connectedAt = Number.POSITIVE_INFINITY;
    try {
      const { token, socket: url } = await this.#tokens.current(signal);
      const open = this.#options.webSocket ?? openWebSocket;
      const socket = await open(url, { headers: { Origin: this.#options.origin } });
      const connection = new Connection(socket, token, this.#handlers(), this.#clock);
      this.#connection = connection;
      if (signal.aborted) connection.close();
      return await connection.closed;
    } catch (error) {
      if (this.#attempt === 0 || isFinalRefusal(error)) this.#end(error);
      return { code: 1006, reason: error instanceof Error ? error.message : String(error) };
    } finally {
      this.#connection = undefined;
    }
  }

  #handlers() {
    let authenticatedBefore = false;
    return {
      onEvent: (event: ConsoleEvent) => {
        if (event.type === "deleted") this.#isDeleted = true;
        this.#queue.push(event);
      },
      onAuthenticated: () => {
        this.#refusals = 0;
        if (this.#connection) this.#ready.resolve(this.#connection);
        if (authenticatedBefore) return;
        authenticatedBefore = true;
        this.#connectedAt = this.#clock.now();
        this.#queue.push({ type: "connected", attempt: ++this.#attempt });
        this.#firstConnected.resolve();
      },
      onUnauthenticated: () => {
        if (this.#abort.signal.aborted) return;
        this.#ready = Promise.withResolvers();
        this.#ready.promise.catch(() => {});
      },
      onTokenWanted: (why: TokenWish) => void this.#renew(why),
    };
  }

  async #renew({ refusal, isRevoked }: TokenWish): Promise<void> {
    const connection = this.#connection;
    const { signal } = this.#abort;
    if (refusal !== undefined && ++this.#refusals >= MAXIMUM_REFUSALS) {
      return this.#end(ConsoleConnectionError.fromRefusal(refusal));
    }
    const backoff = new Backoff(this.#options.reconnect ?? {}, this.#clock);
    while (connection !== undefined && connection === this.#connection && !signal.aborted) {
      try {
        if (isRevoked) await this.#tokens.untilNextSecond(signal);
        const { token } = await this.#tokens.renew(signal);
        return connection.authenticate(token);
      } catch (error) {
        const retryInMs = isFinalRefusal(error) ? undefined : backoff.next();
        if (retryInMs === undefined) return this.#end(error);
        await pause(this.#clock, retryInMs, signal).catch(() => {});
      }
    }
  }

  /** Without a reason the reading just ends, with one it throws that. The first end counts. */
  #end(reason?: unknown): void {
    if (this.#abort.signal.aborted) return;
    const closed = reason ?? new ConsoleClosedError({ code: 1000, reason: "closed by this program" });
    this.#queue.end(reason);
    this.#ready.promise.catch(() => {});
    this.#ready.reject(closed);
    // A promise that was resolved stays so: later requests must not find the old connection.
    this.#ready = Promise.withResolvers();
    this.#ready.promise.catch(() => {});
    this.#ready.reject(closed);
    this.#firstConnected.reject(closed);
    this.#firstConnected.promise.catch(() => {});
    this.#abort.abort(closed);
    this.#options.signal?.removeEventListener("abort", this.#onAbort);
    this.#closeConnection();
  }

  #closeConnection(): void {
    const connection = this.#connection;
    if (!connection) return;
    connection.close();
    const takeBack = this.#clock.after(1_000, () => connection.abandon("closed by this program"));
    void connection.closed.then(takeBack);
  }
}

/** Opens the console of a server; see {@link ServerConsole}. */
export function openConsole(options: OpenConsoleOptions): Promise<ServerConsole> {
  learnAllRemedies();
  return new ServerConsole(options).open();
}
