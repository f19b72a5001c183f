import * as z from "zod";
import { id, timestamps } from "./columns.ts";

/** Pelican: the way of a server to another node. */
export const transferRow = z.strictObject({
  id,
  server_id: id,
  old_node: id,
  new_node: id,
  old_allocation: id.nullable(),
  new_allocation: id.nullable(),
  old_additional_allocations: z.array(id).default([]),
  new_additional_allocations: z.array(id).default([]),
  /** null: it is going on. */
  successful: z.boolean().nullable().default(null),
  ...timestamps,
});

export type TransferRow = z.output<typeof transferRow>;
