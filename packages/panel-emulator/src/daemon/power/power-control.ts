import type { ClockTimer, EmulatorClock } from "../../clock.ts";
import type { ConsoleHub } from "../console/console-hub.ts";
import { answerCommand, bootLines, type GameScript } from "./game.ts";

export type PowerState = "offline" | "starting" | "running" | "stopping";
export type PowerAction = "start" | "stop" | "restart" | "kill";

export const powerActions: readonly PowerAction[] = ["start", "stop", "restart", "kill"];

/** What came of a power action: `locked` while another one is under way, `refused` when it makes no sense now. */
export type PowerOutcome = "accepted" | "locked" | "refused";

export interface PowerSettings {
  readonly clock: EmulatorClock;
  readonly console: ConsoleHub;
  readonly startMs: number;
  readonly stopMs: number;
  /** Read at every start, because variables may have changed. */
  readonly script: () => GameScript;
}

/** The power states of one server. Every transition takes its time on the emulator's clock. */
export class PowerControl {
  readonly #settings: PowerSettings;
  #state: PowerState = "offline";
  #startedAt = 0;
  #locked = false;
  #timer: ClockTimer | undefined;

  constructor(settings: PowerSettings) {
    this.#settings = settings;
  }

  get state(): PowerState {
    return this.#state;
  }

  /** Milliseconds since the game was started; 0 while it is offline. */
  get uptimeMs(): number {
    return this.#state === "offline" ? 0 : this.#settings.clock.now() - this.#startedAt;
  }

  handle(action: PowerAction): PowerOutcome {
    if (action === "kill") {
      this.#end();
      return "accepted";
    }
    if (this.#locked) return "locked";
    if (action === "start" && this.#state !== "offline") return "refused";
    if (action === "stop" && this.#state === "offline") return "accepted";
    if (action === "start" || this.#state === "offline") this.#start();
    else this.#stop(action === "restart");
    return "accepted";
  }

  /** A line for the game; false while it is offline. */
  send(command: string): boolean {
    if (this.#state === "offline") return false;
    const { lines, exit } = answerCommand(command, this.#settings.script());
    for (const line of lines) this.#settings.console.gameLine(line);
    if (exit && this.#state !== "stopping") this.#stop(false);
    return true;
  }

  /** The container is being made for the first half of the start; only then the game itself begins. */
  #start(): void {
    const { console, startMs, clock, script } = this.#settings;
    this.#locked = true;
    this.#startedAt = clock.now();
    console.clearLog();
    this.#enter("starting");
    console.daemonLine("Updating process configuration files...");
    console.daemonLine("Pulling Docker container image, this could take a few minutes to complete...");
    console.daemonLine("Finished pulling Docker container image");
    this.#after(startMs / 2, () => {
      this.#locked = false;
      for (const line of bootLines(script())) console.gameLine(line);
      this.#after(startMs / 2, () => {
        console.gameLine(script().done);
        this.#enter("running");
      });
    });
  }

  #stop(again: boolean): void {
    this.#locked = true;
    this.#enter("stopping");
    this.#after(this.#settings.stopMs, () => {
      this.#end();
      if (again) this.#start();
    });
  }

  #end(): void {
    this.#timer?.cancel();
    this.#locked = false;
    if (this.#state !== "offline") this.#enter("offline");
  }

  #enter(state: PowerState): void {
    this.#state = state;
    this.#settings.console.publish("status", state);
  }

  #after(delayMs: number, run: () => void): void {
    this.#timer?.cancel();
    this.#timer = this.#settings.clock.schedule(delayMs, run);
  }
}
