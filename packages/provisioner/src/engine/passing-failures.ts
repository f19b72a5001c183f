/**
 * Failures that may pass: a reinstallation that is begun beside a running installation fails at once, while the other goes on
 * and may end well. So `reinstall_failed` is believed when it lasts.
 */
export class PassingFailures {
  readonly #lastsMs: number;
  /** Subject to when its server was first seen so. */
  #since = new Map<string, number>();

  constructor(lastsMs: number) {
    this.#lastsMs = lastsMs;
  }

  /** What is seen failed now, of all that is looked at; answers what of it has been so for long enough. */
  believed(seen: readonly string[], now: Date): ReadonlySet<string> {
    const since = new Map(seen.map((subject) => [subject, this.#since.get(subject) ?? now.getTime()]));
    this.#since = since;
    return new Set(seen.filter((subject) => now.getTime() - (since.get(subject) ?? 0) >= this.#lastsMs));
  }
}
