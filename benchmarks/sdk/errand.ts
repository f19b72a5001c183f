/** What a contender's process is told at its start. */
export interface Errand {
  readonly file: string;
  readonly url: string;
  readonly key: string;
  readonly servers: number;
  /** Free allocations; one server is made on each. */
  readonly allocations: readonly number[];
  readonly egg: { readonly id: number; readonly image: string; readonly startup: string };
  readonly environment: Readonly<Record<string, string>>;
}

/** What it is told to do when it is its turn: some requests after each other, or a thousand at once. */
export type Turn = "get" | "list" | "create" | "together";

/** What it measured in its turn, or at its start. Times are ms a request, CPU time is that of its process alone. */
export interface Measured {
  readonly ms: number;
  readonly cpuMs: number;
  readonly rssMiB: number;
  /** How many servers a list had. */
  readonly listed: number;
}
