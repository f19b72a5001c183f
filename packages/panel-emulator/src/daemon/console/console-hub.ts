import type { EmulatorClock } from "../../clock.ts";
import { OutputThrottle } from "./output-throttle.ts";

/** One event of a server as its websockets get it. */
interface ConsoleEvent {
  readonly event: string;
  readonly args: readonly string[];
}

export interface ConsoleListener {
  onEvent(event: ConsoleEvent): void;
  /** The daemon wants the connection to end. */
  onClose(code: number, reason: string): void;
}

/** How many lines `send logs` gives. */
const logLines = 150;

/** Brings the events of one server to those who listen, and keeps the last lines of its game. */
export class ConsoleHub {
  readonly #throttle: OutputThrottle;
  readonly #listeners = new Set<ConsoleListener>();
  #log: string[] = [];

  constructor(clock: EmulatorClock) {
    this.#throttle = new OutputThrottle(clock, () => {
      this.daemonLine("Server is outputting console data too quickly -- throttling...");
    });
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  get log(): readonly string[] {
    return this.#log;
  }

  /** @returns takes the listener back. */
  subscribe(listener: ConsoleListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(event: string, ...args: readonly string[]): void {
    for (const listener of [...this.#listeners]) listener.onEvent({ event, args });
  }

  /** Ends all connections. */
  close(code: number, reason: string): void {
    for (const listener of [...this.#listeners]) listener.onClose(code, reason);
  }

  /** A line of the game. Too many at once are dropped. */
  gameLine(line: string): void {
    if (!this.#throttle.allows()) return;
    this.#log.push(line);
    if (this.#log.length > logLines) this.#log.shift();
    this.publish("console output", line);
  }

  /** A line of the daemon itself. */
  daemonLine(text: string): void {
    this.publish("console output", `\u001b[33m\u001b[1m[Pterodactyl Daemon]:\u001b[39m ${text}`);
  }

  /** The game starts anew, and with it its log. */
  clearLog(): void {
    this.#log = [];
  }
}
