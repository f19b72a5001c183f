/** The panel's workers: each answers one request at a time, and while it waits for a daemon it does nothing else. */
export class WorkerPool {
  #limit: number | null;
  #busy = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param limit How many there are; null: as many as are needed. */
  constructor(limit: number | null = null) {
    this.#limit = limit;
  }

  get areLimited(): boolean {
    return this.#limit !== null;
  }

  set limit(limit: number | null) {
    this.#limit = limit;
    this.#admit();
  }

  /** Does something as soon as a worker is free; who came first is served first. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#limit !== null && this.#busy >= this.#limit)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#busy++;
    try {
      return await work();
    } finally {
      this.#busy--;
      this.#admit();
    }
  }

  #admit(): void {
    while (this.#waiting.length > 0 && (this.#limit === null || this.#busy < this.#limit)) {
      this.#busy++;
      this.#waiting.shift()?.();
    }
  }
}
