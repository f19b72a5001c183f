import type { ClockTimer, EmulatorClock } from "../../clock.ts";
import { TokenLedger } from "../tokens/token-ledger.ts";

/** The daemon of one node as a process, which can end and start again. What it had begun is lost then. */
export class DaemonProcess {
  readonly #clock: EmulatorClock;
  readonly #pending = new Set<ClockTimer>();
  #tokens = new TokenLedger();
  #isUp = true;

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** What this run of the daemon knows about tokens. */
  get tokens(): TokenLedger {
    return this.#tokens;
  }

  /** Something that the daemon does after a while, unless it ends before. */
  schedule(delayMs: number, run: () => void): ClockTimer {
    const timer = this.#clock.schedule(delayMs, () => {
      this.#pending.delete(timer);
      run();
    });
    this.#pending.add(timer);
    return {
      cancel: () => {
        this.#pending.delete(timer);
        timer.cancel();
      },
    };
  }

  end(): void {
    this.#isUp = false;
    for (const timer of this.#pending) timer.cancel();
    this.#pending.clear();
  }

  start(): void {
    this.#tokens = new TokenLedger(this.#clock.now());
    this.#isUp = true;
  }
}
