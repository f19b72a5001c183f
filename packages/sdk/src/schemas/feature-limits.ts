import * as z from "zod";

/** How many databases, allocations and backups a server may have. */
export const featureLimits = z.object({
  /** Most databases; null is no limit. */
  databases: z.int().min(0).nullable(),
  /** Most allocations that the client may hold; null counts as 0. */
  allocations: z.int().min(0).nullable(),
  /** Most backups. */
  backups: z.int().min(0),
});

export type FeatureLimits = z.infer<typeof featureLimits>;
