import * as z from "zod";
import { id, uuid } from "./columns.ts";

/** Pelican: a directory of the nodes that servers can see. */
export const mountRow = z.strictObject({
  id,
  uuid,
  name: z.string(),
  description: z.string().nullable().default(null),
  source: z.string(),
  target: z.string(),
  read_only: z.boolean().default(false),
  user_mountable: z.boolean().default(false),
  eggs: z.array(id).default([]),
  nodes: z.array(id).default([]),
  servers: z.array(id).default([]),
});

export type MountRow = z.output<typeof mountRow>;
