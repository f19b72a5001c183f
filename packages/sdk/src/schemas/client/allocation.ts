import * as z from "zod";

/** An address and port of the server. */
export const allocation = z.object({
  /** Number of the allocation. */
  id: z.int(),
  /** IP address. */
  ip: z.string(),
  /** Name to show instead of the address. The application API calls it `alias`. */
  ip_alias: z.string().nullable(),
  /** Port. */
  port: z.int(),
  /** Note of the customer. */
  notes: z.string().nullable(),
  /** Whether this is the primary allocation. */
  is_default: z.boolean(),
});

export type Allocation = z.infer<typeof allocation>;
