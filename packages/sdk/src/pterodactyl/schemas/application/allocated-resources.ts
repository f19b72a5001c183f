import * as z from "zod";

/** What is given to the servers of a node, in MiB. */
export const allocatedResources = z.object({ memory: z.int(), disk: z.int() });

export type AllocatedResources = z.infer<typeof allocatedResources>;
