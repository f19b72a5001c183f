import * as z from "zod";

/** Requests per window and user. */
export const worldRateLimits = z.strictObject({
  application: z.int().positive().default(240),
  client: z.int().positive().default(720),
  windowSeconds: z.int().positive().default(60),
  note: z.string().optional(),
});

/** Settings of the panel that decide what its API does. */
export const worldSettings = z.strictObject({
  /** Whether clients may create allocations. */
  clientAllocationsEnabled: z.boolean().default(false),
  /** The ports from which clients' allocations are made. */
  clientAllocationsRange: z.strictObject({ start: z.int(), end: z.int() }).nullable().default(null),
  clientDatabasesEnabled: z.boolean().default(true),
  /** Whether a database may be made on any host when the node has none of its own. */
  clientDatabasesAllowRandomHost: z.boolean().default(true),
  /** How many tasks a schedule may have. */
  clientSchedulesPerServerTasks: z.int().default(10),
  backupThrottle: z.strictObject({ limit: z.int().default(2), periodSeconds: z.int().default(600) }).prefault({}),
  backupAdapter: z.literal("wings").default("wings"),
  twoFactorRequired: z.enum(["nobody", "administrators", "everybody"]).default("nobody"),
  /** Bytes; larger files are not given out as contents. */
  filesMaxEditSize: z.int().default(4_194_304),
  hashidLength: z.int().default(8),
});

/** Settings that only Pelican has. */
export const pelicanSettings = z.strictObject({
  /** Whether allocations that clients create may be new ones. */
  clientAllocationsCreateNew: z.boolean().default(true),
  /** Whether customers may change the description of a server; if not, they do not see it either. */
  editableServerDescriptions: z.boolean().default(true),
  /** How many keys an account may have. */
  apiKeyLimit: z.int().default(25),
});

export const freshFile = z.strictObject({
  path: z.string().startsWith("/"),
  directory: z.boolean().default(false),
  content: z.string().default(""),
  mode: z.string().default("644"),
});

/** How long the daemons take (ms, s where it says so), and what a new server's directory holds. */
export const worldDaemon = z.strictObject({
  installMs: z.number().default(1500),
  backupMs: z.number().default(1000),
  restoreMs: z.number().default(1000),
  startMs: z.number().default(800),
  stopMs: z.number().default(500),
  /** After so many seconds the panel gives up waiting for a daemon. */
  panelTimeoutSeconds: z.number().default(15),
  note: z.string().optional(),
  /** Whether nodes that are made during the run have a daemon. A node keeps its daemon while its address stays. */
  newNodes: z.enum(["reachable", "unreachable"]).default("unreachable"),
  /** Origins besides the panel's own from which consoles may be opened; `*` allows all. */
  allowedOrigins: z.array(z.string()).default([]),
  /** What an installation leaves in a server's directory, unless it is told otherwise. */
  freshServerFiles: z.array(freshFile).default([]),
  /**
   * `real`: answers about files as the daemon of the panel's line gives them; `simulated`: as the daemon that the panel's
   * recordings were made with. Left out: `simulated` when there are `freshServerFiles`.
   */
  kind: z.enum(["real", "simulated"]).optional(),
});

/** What a world of Pelican says besides about its daemons. */
export const pelicanDaemon = z.strictObject({
  /** After so many seconds the panel gives up waiting for the resources of a server. */
  detailsTimeoutSeconds: z.number().default(1),
  /** How daemons call themselves, by which the panel knows their errors. */
  userAgent: z.string().optional(),
  /**
   * Where consoles and signed addresses lead: to the addresses of the nodes, as on a real panel, or to the emulator, where
   * the daemons really are.
   */
  addresses: z.enum(["nodes", "emulator"]).default("nodes"),
});

export type PanelSettings = z.output<typeof worldSettings> & Partial<z.output<typeof pelicanSettings>>;
export type DaemonSettings = z.output<typeof worldDaemon> & Partial<z.output<typeof pelicanDaemon>>;

export interface RateLimits extends z.output<typeof worldRateLimits> {
  /** Limits of single actions per server, where the world has others than the panel. */
  readonly perServer?: Readonly<Record<string, { readonly requests: number; readonly minutes: number }>> | undefined;
  readonly emailChanges?: { readonly per24Hours: number } | undefined;
}
