import type { EmulatorClock } from "../../clock.ts";
import type { ConsoleHub } from "../console/console-hub.ts";

const tooSoonMs = 60_000;

/** A game that ends without having been told to has crashed, whatever its code; it is started again, but not twice in a minute. */
export class CrashDetection {
  readonly #clock: EmulatorClock;
  readonly #console: ConsoleHub;
  #lastAt = Number.NEGATIVE_INFINITY;

  constructor(clock: EmulatorClock, console: ConsoleHub) {
    this.#clock = clock;
    this.#console = console;
  }

  /** Says on the console what happened. */
  shouldRestart(exitCode: number): boolean {
    this.#console.daemonLine("---------- Detected server process in a crashed state! ----------");
    this.#console.daemonLine(`Exit code: ${exitCode}`);
    this.#console.daemonLine("Out of memory: false");
    const now = this.#clock.now();
    if (now - this.#lastAt < tooSoonMs) {
      this.#console.daemonLine("Aborting automatic restart, last crash occurred less than 60 seconds ago.");
      return false;
    }
    this.#lastAt = now;
    return true;
  }
}
