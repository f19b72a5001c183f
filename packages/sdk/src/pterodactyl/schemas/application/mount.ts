import * as z from "zod";

/** A directory of the node that servers can mount, as it stands in the database. */
export const mount = z.looseObject({
  id: z.int(),
  uuid: z.guid(),
  name: z.string(),
  description: z.string().nullable().exactOptional(),
  source: z.string().exactOptional(),
  target: z.string().exactOptional(),
  read_only: z.union([z.boolean(), z.int()]).exactOptional(),
  user_mountable: z.union([z.boolean(), z.int()]).exactOptional(),
});

export type Mount = z.infer<typeof mount>;
