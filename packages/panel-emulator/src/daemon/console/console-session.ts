import { randomUUID } from "node:crypto";
import type { ClockTimer } from "../../clock.ts";
import type { Panel } from "../../panel.ts";
import type { DaemonServer } from "../daemon-server.ts";
import { type NodeClaims, TokenExpiredError, verifyNodeToken } from "../tokens/node-token.ts";
import { decodeFrame, encodeFrame } from "./console-frame.ts";
import type { ConsoleListener } from "./console-hub.ts";
import { ConsoleLimits } from "./console-limits.ts";
import { allows, maySee } from "./console-permission.ts";
import { consoleRequests, needsArgument } from "./console-requests.ts";

/** The end of a session's line: a websocket. */
export interface ConsoleLine {
  send(data: string): void;
  close(code: number, reason: string): void;
  /** Ends it without a close frame. */
  terminate(): void;
}

const expiryCheckMs = 30_000;
const expiringSeconds = 60;
const statsMs = 1_000;

const noToken = "jwt: no jwt present";
const expired = "jwt: exp claim is invalid";
const denied = "jwt: created too far in past (denylist)";
const noConnect = "jwt: missing connect permission";
const otherServer = "jwt: server uuid mismatch";

/** One console connection: who is on it, what they may see and say. */
export class ConsoleSession implements ConsoleListener {
  readonly panel: Panel;
  readonly server: DaemonServer;
  readonly uuid: string;
  readonly #line: ConsoleLine;
  readonly #limits: ConsoleLimits | undefined;
  readonly #disconnect: () => void;
  readonly #timers = new Set<ClockTimer>();
  #claims: NodeClaims | undefined;

  constructor(panel: Panel, server: DaemonServer, uuid: string, line: ConsoleLine) {
    this.panel = panel;
    this.server = server;
    this.uuid = uuid;
    this.#line = line;
    if (panel.daemonLine === "1.12")
      this.#limits = new ConsoleLimits(panel.clock, (name) => this.#write("throttled", name));
    this.#disconnect = server.console.connect(this);
  }

  /** The claims of the token that counts now. */
  get claims(): NodeClaims | undefined {
    return this.#claims;
  }

  get isListening(): boolean {
    return this.#claims !== undefined;
  }

  may(permission: string): boolean {
    return this.#claims !== undefined && allows(this.#claims, permission);
  }

  receive(data: string): void {
    if (this.#limits?.allowsMessage() === false) return;
    const frame = decodeFrame(data);
    if (!frame) {
      if (!this.#claims) this.#write("jwt error", noToken);
      return;
    }
    const { event, text } = frame;
    if (this.#limits?.allowsEvent(event) === false) return;
    const problem = event === "auth" ? undefined : this.#problemOf(this.#claims);
    if (problem) this.#write("jwt error", problem);
    else if (event === "auth") this.#authenticate(text ?? "");
    else if (Object.hasOwn(consoleRequests, event)) {
      if (text === undefined && needsArgument.has(event)) this.sendError("the request has no argument");
      else consoleRequests[event]?.(this, text ?? "");
    }
  }

  /** Sends an event, unless the token does not allow it (any more). */
  send(event: string, ...args: readonly string[]): void {
    const problem = this.#problemOf(this.#claims);
    if (problem) this.#write("jwt error", problem);
    else if (this.#claims && maySee(this.#claims, event)) this.#write(event, ...args);
  }

  /** Texts of errors are for administrators. */
  sendError(text: string, options: { readonly forEverybody?: boolean } = {}): void {
    const open = options.forEverybody || this.may("admin.websocket.errors");
    const shown = open ? text : "an unexpected error was encountered while handling this request";
    this.#write("daemon error", `Error Event [${randomUUID()}]: ${shown}`);
  }

  sendStats(): void {
    this.send("stats", JSON.stringify(this.server.stats()));
  }

  onEvent({ event, args }: { readonly event: string; readonly args: readonly string[] }): void {
    this.send(event, ...args);
  }

  onClose(code: number, reason: string): void {
    this.#line.close(code, reason);
    this.end();
  }

  onCut(): void {
    this.#line.terminate();
    this.end();
  }

  /** The connection is gone. */
  end(): void {
    this.#disconnect();
    for (const timer of this.#timers) timer.cancel();
    this.#timers.clear();
  }

  #authenticate(token: string): void {
    const claims = this.#accepted(token);
    if (!claims) return;
    const isFirst = this.#claims === undefined;
    this.#claims = claims;
    this.#write("auth success");
    if (isFirst) this.#begin();
  }

  /** The claims of a good token; what is wrong with another one is said. */
  #accepted(token: string): NodeClaims | undefined {
    try {
      const { claims, hasScope } = verifyNodeToken(this.panel, token, "websocket");
      const isDenied = this.server.process.tokens.isDenied(claims);
      if (!isDenied && hasScope && allows(claims, "websocket.connect")) return claims;
      this.#refuse(isDenied ? denied : noConnect);
    } catch (error) {
      if (error instanceof TokenExpiredError) this.#refuse(expired);
      else this.sendError(error instanceof Error ? error.message : String(error));
    }
    return undefined;
  }

  #begin(): void {
    const { power } = this.server;
    this.#every(expiryCheckMs, () => this.#checkExpiry());
    this.#every(statsMs, () => {
      if (power.state !== "offline") this.sendStats();
    });
    this.send("status", power.state);
    if (power.state === "offline" && !this.server.isInstalling) this.sendStats();
  }

  /** After the end the event itself is refused, unless the look falls into the very second of the end. */
  #checkExpiry(): void {
    if (!this.#claims) return;
    const left = this.#claims.exp - Math.floor(this.panel.clock.now() / 1000);
    if (left <= 0) this.send("token expired");
    else if (left <= expiringSeconds) this.send("token expiring");
  }

  #problemOf(claims: NodeClaims | undefined): string | undefined {
    if (!claims) return noToken;
    if (Math.floor(this.panel.clock.now() / 1000) > claims.exp) return expired;
    if (this.server.process.tokens.isDenied(claims)) return denied;
    return claims.server_uuid === this.uuid ? undefined : otherServer;
  }

  #refuse(problem: string): void {
    this.#write("jwt error", `Error Event [${randomUUID()}]: ${problem}`);
  }

  #write(event: string, ...args: readonly string[]): void {
    this.#line.send(encodeFrame(event, args));
  }

  #every(periodMs: number, run: () => void): void {
    const timer = this.panel.clock.schedule(periodMs, () => {
      this.#timers.delete(timer);
      this.#every(periodMs, run);
      run();
    });
    this.#timers.add(timer);
  }
}
