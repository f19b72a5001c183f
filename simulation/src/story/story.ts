import type { VirtualTime } from "../virtual-time/virtual-time.ts";

/** One sentence of what happened. */
export interface Sentence {
  readonly atMs: number;
  readonly text: string;
  /** What it is about: services, panels, workers. */
  readonly about: readonly string[];
}

/** Everything that happened in a world, in words and in order. */
export class Story {
  readonly #time: VirtualTime;
  readonly sentences: Sentence[] = [];

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  tell(text: string, ...about: readonly string[]): void {
    this.sentences.push({ atMs: this.#time.elapsedMs, text, about });
  }
}

/** What concerns one of these, and what concerned everybody. */
export function storyOf(sentences: readonly Sentence[], about: readonly string[]): readonly Sentence[] {
  return sentences.filter(
    (sentence) => sentence.about.length === 0 || sentence.about.some((each) => about.includes(each)),
  );
}

/** As a person reads it: `02:04.250 ada orders mc (o17)`. */
export function inWords(sentences: readonly Sentence[]): string {
  return sentences.map(({ atMs, text }) => `${clock(atMs)} ${text}`).join("\n");
}

function clock(atMs: number): string {
  const minutes = Math.floor(atMs / 60_000);
  return `${String(minutes).padStart(2, "0")}:${((atMs % 60_000) / 1000).toFixed(3).padStart(6, "0")}`;
}
