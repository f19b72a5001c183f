import { PanelProblem } from "./panel-problem.ts";

/** How many servers a panel is asked to make at the same time. */
export interface CreationsAtOnce {
  /** To begin with. */
  readonly first: number;
  /** However well it goes. */
  readonly most: number;
}

/** What is no answer of a panel that is alive: its workers all wait, or the daemon is gone. */
const unanswered: ReadonlySet<PanelProblem["kind"]> = new Set(["daemon-down", "panel-down", "outcome-unknown"]);

/** So many creations have to go well, for each place that there is, until there is one more. */
const wellPerPlace = 16;
/** The same at the number beyond which it went wrong before. */
const wellBeyond = 200;

/**
 * Lets a panel make only so many servers at the same time. Within a creation the node's daemon asks the panel back: a panel whose
 * workers all wait for daemons cannot answer, and the creations end in 504 together. How many workers it has nobody says, so that
 * fewer are asked for after a time-out with others under way, and slowly more while it goes well.
 */
export class CreationPace {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #places: number;
  #ceiling: number;
  #underway = 0;
  #wentWell = 0;
  #changedAt = Number.NEGATIVE_INFINITY;
  #heldUpAt = Number.NEGATIVE_INFINITY;

  constructor({ first, most }: CreationsAtOnce) {
    this.#places = Math.min(first, most);
    this.#most = most;
    this.#ceiling = most;
  }

  /** Makes a server when there is a place for it; who came first goes first. */
  async run<T>(create: () => Promise<T>): Promise<T> {
    const isFull = this.#underway >= this.#places;
    if (isFull) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#underway += 1;
    const begunAt = performance.now();
    try {
      const made = await create();
      if (isFull && this.#heldUpAt < begunAt) this.#goesWell();
      return made;
    } catch (error) {
      if (error instanceof PanelProblem && unanswered.has(error.kind)) this.#timesOut(begunAt);
      throw error;
    } finally {
      this.#underway -= 1;
      this.#admit();
    }
  }

  /** A request had to wait for the panel's rate limit: more at the same time would gain nothing. */
  heldUp(): void {
    this.#heldUpAt = performance.now();
  }

  #goesWell(): void {
    if (this.#places >= this.#most) return;
    this.#wentWell += 1;
    if (this.#wentWell < (this.#places < this.#ceiling ? wellPerPlace * this.#places : wellBeyond)) return;
    this.#change(this.#places + 1);
    this.#ceiling = Math.max(this.#ceiling, this.#places);
  }

  /** Those that time out together tell the same thing. */
  #timesOut(begunAt: number): void {
    if (begunAt < this.#changedAt || this.#underway < 2) return;
    this.#ceiling = Math.max(1, this.#underway - 1);
    this.#change(Math.max(1, this.#underway >> 1));
  }

  #change(places: number): void {
    this.#places = places;
    this.#wentWell = 0;
    this.#changedAt = performance.now();
  }

  #admit(): void {
    while (this.#waiting.length > 0 && this.#underway < this.#places) {
      this.#underway += 1;
      this.#waiting.shift()?.();
    }
  }
}
