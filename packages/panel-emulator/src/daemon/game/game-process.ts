import type { ClockTimer, EmulatorClock } from "../../clock.ts";
import type { GameBehaviour, PlannedAnswer } from "./game-behaviour.ts";

/** What the egg and the server make of the game, read at every start because both may have changed. */
export interface GameScript {
  readonly behaviour: GameBehaviour;
  /** The command line, with the variables filled in. */
  readonly invocation: string;
  readonly bootMs: number;
  /** The line by which the game says that it is up. */
  readonly done: string;
  /** Whether a line is one by which the daemon knows that the game is up. */
  readonly isDone: (line: string) => boolean;
  /** The command that ends the game, or a signal such as `^C`. */
  readonly stop: string;
  /** Emulated ms that the game takes to end when nobody said otherwise. */
  readonly stopMs: number;
}

export interface GameOutlet {
  readonly clock: EmulatorClock;
  onLine(line: string): void;
  /** The game ended by itself, or by a command. */
  onExit(code: number): void;
}

const mostLines = 100_000;

/** A game that runs: it boots, answers commands, and ends. */
export class GameProcess {
  readonly #script: GameScript;
  readonly #outlet: GameOutlet;
  readonly #timers = new Set<ClockTimer>();
  #ending = false;

  constructor(script: GameScript, outlet: GameOutlet) {
    this.#script = script;
    this.#outlet = outlet;
  }

  boot(): void {
    const { invocation, behaviour, bootMs, done } = this.#script;
    this.#say([`:/home/container$ ${invocation}`, ...behaviour.boot]);
    this.#after(bootMs, () => this.#outlet.onLine(done));
  }

  /** A line on its terminal, which comes back before the answer. */
  input(command: string): void {
    const { behaviour } = this.#script;
    if (behaviour.tty && command !== "") this.#outlet.onLine(command);
    if (this.#ending) return;
    const [name = "", ...rest] = command.split(" ");
    const argument = rest.join(" ");
    const known = Object.hasOwn(behaviour.commands, name) ? behaviour.commands[name] : undefined;
    if (known && "linesFromOneTo" in known) this.#count(argument, known.line);
    else if (known) this.#follow(known, argument);
    else if (command === this.#script.stop) this.#follow(this.#usualStop(), "");
    else this.#outlet.onLine(behaviour.answer.replaceAll("{command}", () => command));
  }

  /** Dies without a word. */
  kill(): void {
    for (const timer of this.#timers) timer.cancel();
    this.#timers.clear();
    this.#ending = true;
  }

  #usualStop(): PlannedAnswer {
    return { lines: ["Stopping the server"], afterMs: this.#script.stopMs, lastLines: [], exitCode: 0 };
  }

  #follow({ lines, afterMs, lastLines, exitCode }: PlannedAnswer, argument: string): void {
    const filled = (texts: readonly string[]) => texts.map((text) => text.replaceAll("{argument}", () => argument));
    this.#ending = exitCode !== undefined;
    this.#say(filled(lines));
    this.#after(afterMs, () => {
      this.#say(filled(lastLines));
      if (exitCode === undefined) return;
      this.kill();
      this.#outlet.onExit(exitCode);
    });
  }

  #count(argument: string, line: string): void {
    const most = Math.min(Number.parseInt(argument, 10) || 0, mostLines);
    for (let n = 1; n <= most; n++) this.#outlet.onLine(line.replaceAll("{n}", String(n)));
  }

  #say(lines: readonly string[]): void {
    for (const line of lines) this.#outlet.onLine(line);
  }

  #after(delayMs: number, run: () => void): void {
    if (delayMs === 0) {
      run();
      return;
    }
    const timer = this.#outlet.clock.schedule(delayMs, () => {
      this.#timers.delete(timer);
      run();
    });
    this.#timers.add(timer);
  }
}
