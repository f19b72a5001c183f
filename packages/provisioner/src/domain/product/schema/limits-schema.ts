import { z } from "zod";
import { sizeSchema, swapSchema } from "./size-schema.ts";

const threads = z
  .string()
  .regex(/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/, "has to be a list of CPU threads such as 0,2-3")
  .nullable();

/** Limits of a server; memory, disk and cpu have to be said because 0 is no limit. */
export const limitsSchema = z.strictObject({
  memory: sizeSchema,
  swap: swapSchema.default(0),
  disk: sizeSchema,
  io: z.int().min(10).max(1000).default(500).describe("Weight of block IO."),
  cpu: z.int().min(0).describe("Percent; 100 is one thread, 0 is no limit."),
  threads: threads.default(null),
  oomKiller: z.boolean().default(false),
});

const count = z.int().min(0).default(0);

export const featureLimitsSchema = z
  .strictObject({ databases: count, backups: count, allocations: count })
  .prefault({});
