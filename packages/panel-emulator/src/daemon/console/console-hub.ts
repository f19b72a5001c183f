import type { EmulatorClock } from "../../clock.ts";
import { OutputThrottle } from "./output-throttle.ts";

/** One event of a server as its websockets get it. */
interface ConsoleEvent {
  readonly event: string;
  readonly args: readonly string[];
}

/** One open connection to a server's console. */
export interface ConsoleListener {
  /** Whether it has shown a good token, and gets events. */
  readonly isListening: boolean;
  onEvent(event: ConsoleEvent): void;
  /** The daemon wants the connection to end. */
  onClose(code: number, reason: string): void;
  /** The line is cut, without a word. */
  onCut(): void;
}

/** How many lines `send logs` gives. */
const logLines = 150;
/** Characters of a line; the rest is lost. */
const longestLine = 64 * 1024;

/** Brings the events of one server to those who listen, and keeps the last lines of its game. */
export class ConsoleHub {
  readonly #throttle: OutputThrottle;
  readonly #connections = new Set<ConsoleListener>();
  #log: string[] = [];

  constructor(clock: EmulatorClock) {
    this.#throttle = new OutputThrottle(clock, () => {
      this.daemonLine("Server is outputting console data too quickly -- throttling...");
    });
  }

  get connections(): number {
    return this.#connections.size;
  }

  get log(): readonly string[] {
    return this.#log;
  }

  /** @returns takes the connection back. */
  connect(connection: ConsoleListener): () => void {
    this.#connections.add(connection);
    return () => this.#connections.delete(connection);
  }

  publish(event: string, ...args: readonly string[]): void {
    for (const connection of [...this.#connections]) if (connection.isListening) connection.onEvent({ event, args });
  }

  /** Ends all connections, those without a token as well. */
  close(code: number, reason: string): void {
    for (const connection of [...this.#connections]) connection.onClose(code, reason);
  }

  /** Breaks all connections off, as newer daemons do: no close frame, no reason. */
  cut(): void {
    for (const connection of [...this.#connections]) connection.onCut();
  }

  /** A line of the game. Of too many at once some are not told, but logged. */
  gameLine(text: string): void {
    const line = text.slice(0, longestLine);
    this.#log.push(line);
    if (this.#log.length > logLines) this.#log.shift();
    if (this.#throttle.allows()) this.publish("console output", line);
  }

  /** A line of the daemon itself. */
  daemonLine(text: string): void {
    this.publish("console output", `\u001b[33m\u001b[1m[Pterodactyl Daemon]:\u001b[39m ${text}\u001b[0m`);
  }

  /** The game starts anew, and with it its log. */
  clearLog(): void {
    this.#log = [];
  }
}
