import * as z from "zod";
import { serverLimits as pterodactylLimits } from "../../schemas/server-limits.ts";

/** What a server may use of its node. */
export const serverLimits = pterodactylLimits.extend({
  /** Weight of block I/O against other servers, 0 to 1000. */
  io: z.int().min(0).max(1000),
  /** Whether the server may be killed when memory runs out; `oom_disabled` is the opposite. */
  oom_killer: z.boolean(),
});

export type ServerLimits = z.infer<typeof serverLimits>;
