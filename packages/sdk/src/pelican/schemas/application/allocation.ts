import * as z from "zod";
import { type Node, node } from "./node.ts";
import { type Server, server } from "./server.ts";

/** An address and port of a node that a server can be given. Without what was included. */
export const allocationAttributes = z.object({
  /** Number of the allocation. */
  id: z.int(),
  /** IP address. */
  ip: z.string(),
  /** Name to show instead of the address. The client API calls it `ip_alias`. */
  alias: z.string().nullable(),
  /** Port. */
  port: z.int(),
  /** Note that the customer left. */
  notes: z.string().nullable(),
  /** Whether a server has the allocation. */
  assigned: z.boolean(),
});

export type AllocationAttributes = z.infer<typeof allocationAttributes>;

/** An address and port of a node that a server can be given. With what was included, in its place or beside it. */
export interface Allocation extends AllocationAttributes {
  /** Node of the allocation. */
  node?: Node;
  /** Server that has the allocation; a null resource while it is free. */
  server?: Server | null;
}

/** An address and port of a node that a server can be given. With what was included, in its place or beside it. */
export const allocation: z.ZodType<Allocation> = allocationAttributes.extend({
  get node() {
    return node.exactOptional();
  },
  get server() {
    return server.nullable().exactOptional();
  },
});
