import type { Pool } from "pg";
import type { DriftKind, PolicyRepair } from "./domain/drift/drift-finding.ts";
import type { Clock } from "./engine/clock.ts";
import type { CrashPointHook } from "./engine/crash-points.ts";
import type { Logger } from "./telemetry/logger.ts";
import type { TelemetryApi } from "./telemetry/telemetry-api.ts";

/** What `createProvisioner` takes. Unknown keys are refused. */
export interface ProvisionerOptions {
  /**
   * Where everything is kept: `memory:` (gone with the process), `file:./directory` (embedded, one process at a time),
   * `postgres://…`, or a pool of `pg` that the caller closes.
   */
  readonly database: string | Pool;
  readonly embeddedDatabase?: {
    /**
     * For `memory:` and `file:`. `memory`: V8 compiles the embedded PostgreSQL as it comes, which spares some 80 MiB at rest and 500
     * while it opens; `speed`: it optimizes what is used often. Holds for all WebAssembly of the process. @default "memory"
     */
    readonly favour?: "memory" | "speed";
  };
  /**
   * Seals the panels' keys and webhook secrets (AES-256-GCM): any text of at least 32 characters. With `previous`, what older keys
   * sealed stays readable and is sealed anew with `current` when the provisioner opens.
   */
  readonly encryptionKey: string | { readonly current: string; readonly previous?: readonly string[] };
  /**
   * Tells this installation apart from others that work with the same panel: part of every external id that it gives out from
   * now on. Up to 23 lower-case letters, digits and hyphens; the same for all processes on one database, and never the same for
   * two databases. What was given out under another name before stays its own.
   * @default the name that the database has, or one drawn by chance when it is made
   */
  readonly installation?: string;
  /** Where structured log entries go; keys and secrets never do. @default nowhere */
  readonly logger?: Logger;
  /** The module `@opentelemetry/api`: spans and metrics go where the program's own do. @default none */
  readonly telemetry?: TelemetryApi;
  readonly worker?: WorkerOptions;
  /** How often lost work is looked for and the expiry scheduler runs, in ms. @default 5000 */
  readonly sweepIntervalMs?: number;
  readonly panels?: {
    /**
     * How long operations wait for a panel that is in trouble (an unknown key, a page in the place of the API, a name that is
     * not found) before they need a person, in ms. @default 86400000, a day
     */
    readonly patienceMs?: number;
    /** Shortest and longest time between two probes of such a panel, in ms; it doubles. @default { shortest: 5000, longest: 300000 } */
    readonly probeIntervalMs?: { readonly shortest: number; readonly longest: number };
    /**
     * A panel that was restored from a backup is held until it has been compared with the database, which is done at once. What
     * lets operations on it go on then: by itself, or a person with `panels.release`. @default "comparison"
     */
    readonly restoredReleasedBy?: "comparison" | "person";
    /**
     * What becomes of a server of ours that a panel brings after its service has ended: its creation was on its way when the
     * service was terminated. Deleted it costs nobody anything; kept it is an `orphan-server` of the next comparison. @default "delete"
     */
    readonly lateServers?: "delete" | "keep";
    /**
     * How many servers this process lets a panel make at the same time. Each takes two of the panel's workers (PHP-FPM), because
     * the node's daemon asks the panel back before it answers: one less than there are workers is the most that can go well.
     * Begins with `first`, gets fewer after a 504 with others under way, and slowly more, up to `most`, while it goes well and the
     * panel's rate limit leaves room. @default { first: 3, most: 64 }
     */
    readonly creationsAtOnce?: { readonly first: number; readonly most: number };
  };
  readonly webhooks?: {
    /** Let webhook endpoints be on private networks and plain http. @default false */
    readonly allowPrivateTargets?: boolean;
    /** How long a receiver may take to answer, in ms. @default 15000 */
    readonly timeoutMs?: number;
    /** Pauses before the second try, the third, and so on, in ms. @default what Standard Webhooks recommends: ten tries in three days */
    readonly retryDelaysMs?: readonly number[];
    /** An endpoint at which nothing has arrived for so long is disabled, in ms. @default 432000000, five days */
    readonly disableAfterMs?: number;
    /** How long deliveries that have ended stay in the log, in ms. @default 2592000000, thirty days */
    readonly keepMs?: number;
  };
  readonly drift?: {
    /** How often each panel is compared with the database, in ms; null: only when asked. @default 3600000 */
    readonly scanIntervalMs?: number | null;
    /** What is repaired after a scheduled scan without being asked. @default nothing */
    readonly repairs?: Readonly<Partial<Record<DriftKind, PolicyRepair>>>;
  };
  /** Replaces `fetch` for requests to panels. */
  readonly panelFetch?: typeof fetch;
  /** Where time comes from. @default the system's clock */
  readonly clock?: Clock;
  /** For tests of durability: called at every named dangerous instant. */
  readonly crashPoints?: CrashPointHook;
}

/** How much this process does at once. */
export interface WorkerOptions {
  /** Operations at work at the same time. @default 32 */
  readonly concurrency?: number;
  /** Operations at work at the same time on one panel. @default 16 */
  readonly concurrencyPerPanel?: number;
  /**
   * How long an operation belongs to the worker that has begun it, in ms; a worker that lives extends it. What a worker that is
   * stopped or cut off had begun goes to others after that. @default 30000
   */
  readonly leaseMs?: number;
  /** How long `stop` waits for operations at work, in ms. @default 20000 */
  readonly stopTimeoutMs?: number;
  /** Shortest and longest time between two looks at installations, in ms. @default { shortest: 1000, longest: 10000 } */
  readonly installationPollMs?: { readonly shortest: number; readonly longest: number };
}
