import * as z from "zod";

/** What a server is doing and using. The panel keeps it for 20 seconds, for everybody. */
export const stats = z.object({
  /** Power state: `offline`, `starting`, `running` or `stopping`. */
  current_state: z.string(),
  /** Whether the server is suspended. */
  is_suspended: z.boolean(),
  /** What the server uses. */
  resources: z.object({
    memory_bytes: z.int(),
    cpu_absolute: z.number(),
    disk_bytes: z.int(),
    network_rx_bytes: z.int(),
    network_tx_bytes: z.int(),
    uptime: z.int(),
  }),
});

export type Stats = z.infer<typeof stats>;
