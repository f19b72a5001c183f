import { z } from "zod";
import { sizeSchema, swapSchema } from "./size-schema.ts";

const threads = z
  .string()
  .regex(/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/, "has to be a list of CPU threads such as 0,2-3")
  .nullable();

/** Limits of a server; memory, disk and cpu have to be said because 0 is no limit. */
export const limitsSchema = z.strictObject({
  /** MiB, or a text such as `4 GiB`; 0 is no limit. */
  memory: sizeSchema,
  /** MiB, or a text; 0 is none, -1 no limit. @default 0 */
  swap: swapSchema.default(0),
  /** MiB, or a text; 0 is no limit. */
  disk: sizeSchema,
  /** Weight of block IO, 10 to 1000. @default 500 */
  io: z.int().min(10).max(1000).default(500).describe("Weight of block IO."),
  /** Percent; 100 is one thread, 0 is no limit. */
  cpu: z.int().min(0).describe("Percent; 100 is one thread, 0 is no limit."),
  /** CPU threads that it is pinned to, such as `0,2-3`; null: any. @default null */
  threads: threads.default(null),
  /** Whether the kernel may kill the server when its memory is used up. @default false */
  oomKiller: z.boolean().default(false),
});

const count = z.int().min(0).default(0);

export const featureLimitsSchema = z
  .strictObject({
    /** Databases that a customer may make. @default 0 */
    databases: count,
    /** Backups that a customer may keep. @default 0 */
    backups: count,
    /** Ports that a customer may add to the one that the server comes with and those of its port plan. @default 0 */
    furtherPorts: count,
  })
  .prefault({});
