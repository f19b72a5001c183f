import { SharedSource, type SharedSourceOptions } from "./shared-source.ts";
import type { StreamSource } from "./stream-source.ts";

/** What the registry needs. */
export interface SourceRegistryOptions {
  readonly maximumPending: number;
  readonly lingerMs: number;
  onFailure(error: unknown): void;
}

/** The sources that are being read, by key. A source without readers is kept for a moment and then closed. */
export class SourceRegistry {
  readonly #options: SourceRegistryOptions;
  readonly #shared = new Map<string, SharedSource>();
  readonly #all = new Set<SharedSource>();
  readonly #lingering = new Map<SharedSource, NodeJS.Timeout>();

  constructor(options: SourceRegistryOptions) {
    this.#options = options;
  }

  /** Sources that are open, those that linger included. */
  get size(): number {
    return this.#all.size;
  }

  /** The source of this key, opened if nobody reads it yet. */
  get(source: StreamSource, encode: SharedSourceOptions["encode"]): SharedSource {
    const known = source.key === null ? undefined : this.#shared.get(source.key);
    if (known !== undefined) {
      clearTimeout(this.#lingering.get(known));
      this.#lingering.delete(known);
      return known;
    }
    const opened: SharedSource = new SharedSource(source, {
      encode,
      maximumPending: this.#options.maximumPending,
      onFailure: this.#options.onFailure,
      onIdle: () => this.#linger(source.key, opened),
      // Whoever comes later reads anew: an operation may have been tried again, a panel may answer again.
      onEnded: () => this.#forget(source.key, opened),
    });
    this.#all.add(opened);
    if (source.key !== null) this.#shared.set(source.key, opened);
    return opened;
  }

  /** Closes every source. */
  close(): void {
    for (const timer of this.#lingering.values()) clearTimeout(timer);
    this.#lingering.clear();
    for (const source of this.#all) source.close();
    this.#all.clear();
    this.#shared.clear();
  }

  #linger(key: string | null, source: SharedSource): void {
    const lingerMs = key === null ? 0 : this.#options.lingerMs;
    const timer = setTimeout(() => this.#remove(key, source), lingerMs);
    timer.unref();
    clearTimeout(this.#lingering.get(source));
    this.#lingering.set(source, timer);
  }

  #remove(key: string | null, source: SharedSource): void {
    this.#lingering.delete(source);
    if (!source.idle) return;
    source.close();
    this.#all.delete(source);
    this.#forget(key, source);
  }

  #forget(key: string | null, source: SharedSource): void {
    if (key !== null && this.#shared.get(key) === source) this.#shared.delete(key);
  }
}
