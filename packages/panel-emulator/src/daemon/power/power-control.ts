import type { ClockTimer, EmulatorClock } from "../../clock.ts";
import type { ConsoleHub } from "../console/console-hub.ts";
import { GameProcess, type GameScript } from "../game/game-process.ts";
import { CrashDetection } from "./crash-detection.ts";

export type PowerState = "offline" | "starting" | "running" | "stopping";
export type PowerAction = "start" | "stop" | "restart" | "kill";

export const powerActions: readonly PowerAction[] = ["start", "stop", "restart", "kill"];

/** What came of a power action; anything but `accepted` says why nothing was done. */
export type PowerOutcome = "accepted" | "locked" | "running" | "installing" | "suspended" | "disk full";

export interface PowerSettings {
  readonly clock: EmulatorClock;
  readonly console: ConsoleHub;
  /** Emulated ms that a container takes until its game begins. */
  readonly containerMs: () => number;
  readonly script: () => GameScript;
  /** Why the server may not start now. */
  readonly obstacle: () => "installing" | "suspended" | undefined;
  readonly disk: () => "unlimited" | "full" | "room";
  /** The server went off. */
  readonly onOffline: () => void;
}

/** A stop that the game does not follow ends with a kill. */
const patienceMs = 600_000;

/** The power states of one server. Every transition takes its time on the emulator's clock. */
export class PowerControl {
  readonly #settings: PowerSettings;
  readonly #crashes: CrashDetection;
  #state: PowerState = "offline";
  #startedAt: number | undefined;
  #locked = false;
  #game: GameProcess | undefined;
  #timer: ClockTimer | undefined;
  #whenOffline: (() => void) | undefined;

  constructor(settings: PowerSettings) {
    this.#settings = settings;
    this.#crashes = new CrashDetection(settings.clock, settings.console);
  }

  get state(): PowerState {
    return this.#state;
  }

  /** Whether a power action is under way. */
  get isLocked(): boolean {
    return this.#locked;
  }

  /** Whether there is a container, whose log can be read. */
  get hasGame(): boolean {
    return this.#game !== undefined;
  }

  get wasEverStarted(): boolean {
    return this.#startedAt !== undefined;
  }

  /** Milliseconds since the game was started; 0 while it is offline. */
  get uptimeMs(): number {
    return this.#state === "offline" ? 0 : this.#settings.clock.now() - (this.#startedAt ?? 0);
  }

  handle(action: PowerAction): PowerOutcome {
    if (this.#settings.obstacle() === "installing") return "installing";
    if (action === "kill") this.#kill();
    else if (this.#locked) return "locked";
    else if (action === "start") return this.#start();
    else if (action === "stop") this.#lockedStop();
    else if (this.#state === "offline") return this.#start();
    else this.#lockedStop(() => this.#start());
    return "accepted";
  }

  /** A line for the game; false while there is none. The stop command counts as a stop. */
  send(command: string): boolean {
    if (!this.#game) return false;
    if (command === this.#settings.script().stop && this.#state !== "stopping") this.#enter("stopping");
    this.#game.input(command);
    return true;
  }

  /** Stops properly, with a kill at the end of the patience, and goes on once the server is off. */
  shutDown(withinMs: number, then: () => void = () => {}): void {
    if (this.#state === "offline") then();
    else {
      this.#whenOffline = then;
      this.#stop(withinMs);
    }
  }

  /** The server is going: nothing is told any more. */
  destroy(): void {
    this.#whenOffline = undefined;
    this.#timer?.cancel();
    this.#game?.kill();
    this.#game = undefined;
    this.#state = "offline";
  }

  #start(): PowerOutcome {
    const { console, obstacle, disk, clock, containerMs } = this.#settings;
    if (this.#state !== "offline") return "running";
    const problem = obstacle();
    if (problem) return problem;
    if (disk() !== "unlimited")
      console.daemonLine("Checking server disk space usage, this could take a few seconds...");
    if (disk() === "full") return "disk full";
    console.daemonLine("Updating process configuration files...");
    console.daemonLine("Ensuring file permissions are set correctly, this could take a few seconds...");
    this.#locked = true;
    this.#startedAt = clock.now();
    console.clearLog();
    this.#enter("starting");
    console.daemonLine("Pulling Docker container image, this could take a few minutes to complete...");
    console.daemonLine("Finished pulling Docker container image");
    this.#after(containerMs(), () => this.#boot());
    return "accepted";
  }

  #boot(): void {
    this.#locked = false;
    const script = this.#settings.script();
    this.#game = new GameProcess(script, {
      clock: this.#settings.clock,
      onLine: (line) => {
        this.#settings.console.gameLine(line);
        if (this.#state === "starting" && script.isDone(line)) this.#enter("running");
      },
      onExit: (code) => this.#onExit(code),
    });
    this.#game.boot();
  }

  #lockedStop(then?: () => void): void {
    if (this.#state === "offline") return;
    this.#locked = true;
    this.#whenOffline = then;
    this.#stop(patienceMs);
  }

  /** A game that is stopped by a signal gets no time for last words. */
  #stop(withinMs: number): void {
    const { stop } = this.#settings.script();
    if (!this.#game || stop.startsWith("^") || stop === "") {
      this.#kill();
      return;
    }
    this.#after(withinMs, () => this.#kill());
    if (this.#state === "stopping") return;
    this.#enter("stopping");
    this.#game.input(stop);
  }

  #kill(): void {
    if (this.#state === "offline") return;
    this.#game?.kill();
    if (this.#state !== "stopping") this.#enter("stopping");
    this.#goOffline();
  }

  #onExit(code: number): void {
    const isCrash = this.#state !== "stopping";
    this.#goOffline();
    if (isCrash && this.#crashes.shouldRestart(code)) this.#start();
  }

  #goOffline(): void {
    this.#timer?.cancel();
    this.#game = undefined;
    this.#locked = false;
    const then = this.#whenOffline;
    this.#whenOffline = undefined;
    this.#enter("offline");
    this.#settings.onOffline();
    then?.();
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
