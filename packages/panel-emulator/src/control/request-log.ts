/** One request that the emulated panel got. */
export interface RequestLogEntry {
  /** Emulated time, ISO 8601. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** null: the connection was dropped without an answer. */
  readonly status: number | null;
  /** The identifier of the key; null without one. */
  readonly key: string | null;
  /** The name of the key's user. */
  readonly user: string | null;
  /** The operation in the OpenAPI documents; null for none. */
  readonly operation: string | null;
  /** Real time that the answer took, in ms. */
  readonly durationMs: number;
  readonly api: "application" | "client" | null;
}

/** What to look for in the log. Left out: anything. */
export interface RequestFilter {
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  /** A regular expression for the path. */
  readonly path?: string | undefined;
  readonly api?: string | undefined;
  readonly status?: number | undefined;
  readonly key?: string | undefined;
}

/** The newest requests; older ones are forgotten beyond a bound. */
export class RequestLog {
  readonly #most: number;
  #entries: RequestLogEntry[] = [];

  constructor(most = 100_000) {
    this.#most = most;
  }

  add(entry: RequestLogEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > this.#most * 1.1) this.#entries = this.#entries.slice(-this.#most);
  }

  find(filter: RequestFilter = {}): RequestLogEntry[] {
    const path = filter.path === undefined ? undefined : new RegExp(filter.path);
    const keys = ["operation", "method", "api", "status", "key"] as const;
    return this.#entries.filter(
      (entry) =>
        keys.every((key) => filter[key] === undefined || filter[key] === entry[key]) &&
        (path === undefined || path.test(entry.path)),
    );
  }

  clear(): void {
    this.#entries = [];
  }
}
