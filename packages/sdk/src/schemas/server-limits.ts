import * as z from "zod";

/** What a server may use of its node. */
export const serverLimits = z.object({
  /** Memory in MiB; 0 is no limit. */
  memory: z.int().min(0),
  /** Swap in MiB; 0 is none, -1 no limit. */
  swap: z.int().min(-1),
  /** Disk space in MiB; 0 is no limit. */
  disk: z.int().min(0),
  /** Weight of block I/O against other servers, 10 to 1000. */
  io: z.int().min(10).max(1000),
  /** Percent of one core; 0 is no limit. */
  cpu: z.int().min(0),
  /** Cores that the server is pinned to, such as `0-3,5`; null for all. */
  threads: z.string().nullable(),
  /** Whether the server is spared when memory runs out. */
  oom_disabled: z.boolean(),
});

export type ServerLimits = z.infer<typeof serverLimits>;
