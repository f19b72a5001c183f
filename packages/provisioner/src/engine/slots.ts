/** A fixed number of places for work. */
export class Slots {
  readonly #size: number;
  #taken = 0;
  #closed = false;
  readonly #waiting: (() => void)[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  get free(): number {
    return this.#size - this.#taken;
  }

  /** Resolves when at least one place is free, or none will be given any more. It may be gone again when several wait: look at `free`. */
  async room(): Promise<void> {
    while (this.free <= 0 && !this.#closed) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Resolves when nothing is at work. */
  async empty(): Promise<void> {
    while (this.#taken > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Takes a place for the work, at once. */
  occupy(work: Promise<unknown>): void {
    this.#taken += 1;
    const leave = () => {
      this.#taken -= 1;
      this.#wake();
    };
    work.then(leave, leave);
  }

  /** Nobody has to wait for a place any more. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
