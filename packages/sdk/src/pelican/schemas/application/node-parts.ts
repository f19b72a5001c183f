import * as z from "zod";

/** What is given to the servers of a node: MiB, and percent of a core. */
export const allocatedResources = z.object({ memory: z.int(), disk: z.int(), cpu: z.int() });

export type AllocatedResources = z.infer<typeof allocatedResources>;

/** A sum as the database returns it; null without servers. */
export const decimalText = z.union([z.string(), z.number()]).nullable();

/** A mount of a node, as it stands in the database. */
export const nodeMount = z.looseObject({ id: z.int(), uuid: z.guid(), name: z.string() });

/** How the database ties an object to what it is included with. */
export const pivot = z.record(z.string(), z.unknown());
