/** What a contender's process is told to do. */
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

/** What it measured. Times are ms a request, CPU time of the contender's process alone included. */
export interface Measured {
  readonly importMs: number;
  readonly getMs: number;
  readonly getCpuMs: number;
  readonly listMs: number;
  readonly listed: number;
  readonly createMs: number;
  readonly concurrentMs: number;
  readonly rssMiB: number;
}
