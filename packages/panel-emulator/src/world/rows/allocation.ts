import * as z from "zod";
import { id } from "./columns.ts";

export const allocationRow = z.strictObject({
  id,
  node_id: id,
  ip: z.string(),
  ip_alias: z.string().nullable().default(null),
  port: z.int(),
  server_id: id.nullable().default(null),
  notes: z.string().nullable().default(null),
});

export type AllocationRow = z.output<typeof allocationRow>;
