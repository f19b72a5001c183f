import type { Head } from "./heads.ts";

/**
 * Subjects that this process has taken from the queue and not begun: the more urgent first, then as they came. No panel is
 * asked for more than so many of them at once, so that one that is slow does not take all the room from the others.
 */
export class WaitingRoom {
  readonly #perPanel: number;
  readonly #atWork = new Map<string, number>();
  #heads: Head[] = [];

  constructor(perPanel: number) {
    this.#perPanel = perPanel;
  }

  add(heads: readonly Head[]): void {
    const known = new Set(this.#heads.map(({ subject }) => subject));
    this.#heads.push(...heads.filter(({ subject }) => !known.has(subject)));
    this.#heads.sort((one, other) => one.priority - other.priority);
  }

  /** Takes up to so many that may begin, and counts them as at work on their panels. */
  take(most: number): readonly Head[] {
    const taken: Head[] = [];
    this.#heads = this.#heads.filter((head) => {
      if (taken.length >= most || !this.#mayBegin(head)) return true;
      taken.push(head);
      if (head.panelId !== null) this.#atWork.set(head.panelId, this.#working(head.panelId) + 1);
      return false;
    });
    return taken;
  }

  /** One that was taken is not at work any more, or was not begun. */
  leave({ panelId }: Head): void {
    if (panelId === null) return;
    const left = this.#working(panelId) - 1;
    if (left > 0) this.#atWork.set(panelId, left);
    else this.#atWork.delete(panelId);
  }

  /** How many could begin, each for itself, if there were room in this process. */
  get ready(): number {
    return this.#heads.filter((head) => this.#mayBegin(head)).length;
  }

  /** Takes out what goes beyond so many, the least urgent. */
  overflow(most: number): readonly Head[] {
    return this.#heads.splice(most);
  }

  #mayBegin({ panelId }: Head): boolean {
    return panelId === null || this.#working(panelId) < this.#perPanel;
  }

  #working(panelId: string): number {
    return this.#atWork.get(panelId) ?? 0;
  }
}
