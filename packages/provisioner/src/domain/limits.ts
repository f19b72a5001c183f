/** What a server may use. Field names are the panel's. */
export interface ServerLimits {
  /** MiB; 0 means no limit. */
  readonly memory: number;
  /** MiB; 0 means none, -1 means no limit. */
  readonly swap: number;
  /** MiB; 0 means no limit. */
  readonly disk: number;
  /** Weight of block IO, 10 to 1000. */
  readonly io: number;
  /** Percent; 100 is one thread, 0 means no limit. */
  readonly cpu: number;
  /** CPU threads the server is pinned to, for example `0,2-3`; null means any. */
  readonly threads: string | null;
  /** Whether the kernel may kill the server when its memory is used up. The panel's field is the opposite, `oom_disabled`. */
  readonly oomKiller: boolean;
}

/** Whether a limit of which 0 is none becomes smaller. */
export function shrinks(before: number, after: number): boolean {
  return after !== 0 && (before === 0 || after < before);
}

/** How many of each a customer may make; 0 means none. */
export interface FeatureLimits {
  readonly databases: number;
  readonly backups: number;
  /** Ports besides the one that the server comes with and those of its port plan. */
  readonly furtherPorts: number;
}
