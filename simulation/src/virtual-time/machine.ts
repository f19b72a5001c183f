/** What a machine does with what happens to it. */
export type MachineState = "running" | "paused" | "dead";

/**
 * A computer with a clock of its own. Everything that happens in it begins with a timer or with something that arrives; while
 * it is paused these are kept, and when it is dead they are thrown away. So a pause needs nothing from the program that runs there.
 */
export class Machine {
  readonly name: string;
  /** How far its clock is ahead of true time at the beginning, in ms. */
  readonly offsetMs: number;
  /** How fast its clock runs: 1.001 gains a millisecond each second. */
  readonly rate: number;
  #state: MachineState = "running";
  #kept: (() => void)[] = [];

  constructor(name: string, clock: { readonly offsetMs?: number; readonly rate?: number } = {}) {
    this.name = name;
    this.offsetMs = clock.offsetMs ?? 0;
    this.rate = clock.rate ?? 1;
  }

  get state(): MachineState {
    return this.#state;
  }

  /** Does it now, after the pause, or never. */
  meet(event: () => void): void {
    if (this.#state === "running") event();
    else if (this.#state === "paused") this.#kept.push(event);
  }

  pause(): void {
    if (this.#state === "running") this.#state = "paused";
  }

  /** Goes on with what was kept, in the order in which it came. */
  resume(): void {
    if (this.#state !== "paused") return;
    this.#state = "running";
    for (const event of this.#kept.splice(0)) this.meet(event);
  }

  kill(): void {
    this.#state = "dead";
    this.#kept = [];
  }
}
