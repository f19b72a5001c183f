import { z } from "zod";
import type { PoolTerms } from "../pool-terms.ts";
import { sizeSchema } from "./size-schema.ts";

const count = z.int().min(0);

/** A budget, and which servers may be made within it. What is null is not counted. */
export const poolTermsSchema = z.strictObject({
  /** What all servers may have together. Servers, memory, disk and cpu have to be said; null is not counted. */
  budget: z.strictObject({
    /** How many servers. */
    servers: count.nullable(),
    /** MiB, or a text such as `16 GiB`. */
    memory: sizeSchema.nullable(),
    /** MiB, or a text such as `100 GiB`. */
    disk: sizeSchema.nullable(),
    /** Percent; 100 is one thread. */
    cpu: count.nullable(),
    /** Databases. @default 0 */
    databases: count.nullable().default(0),
    /** Backups. @default 0 */
    backups: count.nullable().default(0),
    /** Allocation limits. @default 0 */
    furtherPorts: count.nullable().default(0),
  }),
  /** Server products whose servers may be made in it. */
  servers: z
    .array(
      z.strictObject({
        /** Id of a product of kind `server`. */
        product: z.string().min(1).max(100),
        /** The most that one server of it may have here. @default no more is said than its product and the budget say */
        most: z
          .strictObject({
            memory: sizeSchema.optional(),
            disk: sizeSchema.optional(),
            cpu: count.optional(),
            databases: count.optional(),
            backups: count.optional(),
            furtherPorts: count.optional(),
          })
          .prefault({}),
      }),
    )
    .min(1),
}) satisfies z.ZodType<PoolTerms>;
