import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { type Node, node } from "./node.ts";
import { type Server, server } from "./server.ts";

/** A place that nodes are grouped by. Without what was included. */
export const locationAttributes = z.object({
  /** Number of the location. */
  id: z.int(),
  /** Short name, unique. */
  short: z.string(),
  /** Long name. */
  long: z.string().nullable(),
  /** When the location was last changed, in UTC. */
  updated_at: dateTime,
  /** When the location was created, in UTC. */
  created_at: dateTime,
});

export type LocationAttributes = z.infer<typeof locationAttributes>;

/** A place that nodes are grouped by. With what was included, in its place or beside it. */
export interface Location extends LocationAttributes {
  /** Nodes of the location. */
  nodes?: Node[];
  /** Servers on the nodes of the location. */
  servers?: Server[];
}

/** A place that nodes are grouped by. With what was included, in its place or beside it. */
export const location: z.ZodType<Location> = locationAttributes.extend({
  get nodes() {
    return z.array(node).exactOptional();
  },
  get servers() {
    return z.array(server).exactOptional();
  },
});
