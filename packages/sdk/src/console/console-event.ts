/** Power states of the daemon. */
export type ConsolePowerState = "offline" | "starting" | "running" | "stopping";

/** Figures of one server, as the daemon measures them about once a second while it runs, and once when it stops. */
export interface ConsoleStats {
  /** Bytes. */
  readonly memory_bytes: number;
  /**
   * Bytes; more than the server's limit, because the container gets some on top. 0 until the server is started for the first
   * time since the daemon's start, and not 0 again when it stops.
   */
  readonly memory_limit_bytes: number;
  /** Percent of one core: 200 is two cores. */
  readonly cpu_absolute: number;
  /** Bytes since the server was started. */
  readonly network: { readonly rx_bytes: number; readonly tx_bytes: number };
  /** Milliseconds since the server was started. */
  readonly uptime: number;
  readonly state: ConsolePowerState;
  /** Bytes. */
  readonly disk_bytes: number;
  /** Newer daemons only; expect further keys. */
  readonly disk_io?: { readonly read_bytes: number; readonly write_bytes: number };
}

/** What the daemon says about a finished backup. */
export interface ConsoleBackup {
  readonly uuid: string;
  readonly is_successful: boolean;
  readonly checksum: string;
  readonly checksum_type: string;
  /** Bytes. */
  readonly file_size: number;
}

/** Events of the daemon, under the names that the daemon gives them. */
export type DaemonEvent =
  | { readonly type: "status"; readonly state: ConsolePowerState }
  | { readonly type: "stats"; readonly stats: ConsoleStats }
  | { readonly type: "console output"; readonly line: string }
  /** Only administrators get `install output`; `install completed` says nothing of success. */
  | { readonly type: "install started" }
  | { readonly type: "install output"; readonly line: string }
  | { readonly type: "install completed" }
  /** What the daemon does: the beginning of an installation, each file that a restoration puts back. */
  | { readonly type: "daemon message"; readonly text: string }
  | { readonly type: "daemon error"; readonly text: string }
  | { readonly type: "jwt error"; readonly text: string }
  | { readonly type: "backup completed"; readonly backup: ConsoleBackup }
  | { readonly type: "backup restore completed" }
  | { readonly type: "transfer logs"; readonly line: string }
  | { readonly type: "transfer status"; readonly status: string }
  | { readonly type: "deleted" }
  /** Something was said too fast, and dropped: the name of the request, or `global`. This console keeps to the limits. */
  | { readonly type: "throttled"; readonly scope: string }
  /** An event that this version does not know; nothing is thrown away. */
  | { readonly type: "unknown"; readonly event: string; readonly args: readonly string[] };

/** Events of the connection itself. */
export type ConnectionEvent =
  /** Connected and authenticated; `attempt` counts from 1 and goes up with every connection. */
  | { readonly type: "connected"; readonly attempt: number }
  /** The connection is gone; the next try comes after `retryInMs`. */
  | { readonly type: "disconnected"; readonly code: number; readonly reason: string; readonly retryInMs: number }
  /** The reader was slower than the server: so many lines were left out here, the oldest first. */
  | { readonly type: "dropped"; readonly lines: number }
  /** The panel gives out no further token for so long: until then the console has none that is good. */
  | { readonly type: "token delayed"; readonly waitMs: number };

/** Whatever a console yields; tell them apart by `type`. */
export type ConsoleEvent = DaemonEvent | ConnectionEvent;
