import * as z from "zod";
import { serverContainer } from "../../../schemas/application/server-container.ts";
import { dateTime } from "../../../schemas/date-time.ts";
import { featureLimits } from "../../../schemas/feature-limits.ts";
import { serverLimits } from "../../../schemas/server-limits.ts";
import { serverStatus } from "../../../schemas/server-status.ts";
import { type Allocation, allocation } from "./allocation.ts";
import { type Egg, egg } from "./egg.ts";
import { type Location, location } from "./location.ts";
import { type Nest, nest } from "./nest.ts";
import { type Node, node } from "./node.ts";
import { type ServerDatabase, serverDatabase } from "./server-database.ts";
import { type ServerVariable, serverVariable } from "./server-variable.ts";
import { type Subuser, subuser } from "./subuser.ts";
import { type User, user } from "./user.ts";

/** A game server. Without what was included. */
export const serverAttributes = z.object({
  /** Number of the server, the one that the paths of the application API use. */
  id: z.int(),
  /** Id of this server in another system. Unique; compared without case, accents and trailing spaces. */
  external_id: z.string().nullable(),
  /** Identifier of the server that never changes. */
  uuid: z.guid(),
  /** First 8 characters of the uuid; the client API addresses servers by it. */
  identifier: z.string(),
  /** Name of the server. */
  name: z.string(),
  /** Text about the server; empty when there is none. */
  description: z.string(),
  /** What keeps the server from being used; null when nothing does. */
  status: serverStatus,
  /** Whether `status` is `suspended`. */
  suspended: z.boolean(),
  /** What the server may use of its node. */
  limits: serverLimits,
  /** How many databases, allocations and backups the server may have. */
  feature_limits: featureLimits,
  /** Number of the owner. */
  user: z.int(),
  /** Number of the node. */
  node: z.int(),
  /** Number of the primary allocation. */
  allocation: z.int(),
  /** Number of the nest. */
  nest: z.int(),
  /** Number of the egg. */
  egg: z.int(),
  /** How the server is run. */
  container: serverContainer,
  /** When the server was last changed, in UTC. */
  updated_at: dateTime,
  /** When the server was created, in UTC. */
  created_at: dateTime,
});

export type ServerAttributes = z.infer<typeof serverAttributes>;

/** A game server. With what was included, in its place or beside it. */
export interface Server extends Omit<ServerAttributes, "user" | "nest" | "egg" | "node"> {
  /** All addresses of the server. */
  allocations?: Allocation[];
  /** Owner. */
  user: number | User;
  /** Users whom the owner lets in. */
  subusers?: Subuser[];
  /** Nest of the egg. */
  nest: number | Nest;
  /** Egg of the server. */
  egg: number | Egg;
  /** Variables of the egg with the values of this server. */
  variables?: ServerVariable[];
  /** Location of the node. */
  location?: Location;
  /** Node of the server. */
  node: number | Node;
  /** Databases of the server. */
  databases?: ServerDatabase[];
}

/** A game server. With what was included, in its place or beside it. */
export const server: z.ZodType<Server> = serverAttributes.extend({
  get allocations() {
    return z.array(allocation).exactOptional();
  },
  get user() {
    return z.union([serverAttributes.shape.user, user]);
  },
  get subusers() {
    return z.array(subuser).exactOptional();
  },
  get nest() {
    return z.union([serverAttributes.shape.nest, nest]);
  },
  get egg() {
    return z.union([serverAttributes.shape.egg, egg]);
  },
  get variables() {
    return z.array(serverVariable).exactOptional();
  },
  get location() {
    return location.exactOptional();
  },
  get node() {
    return z.union([serverAttributes.shape.node, node]);
  },
  get databases() {
    return z.array(serverDatabase).exactOptional();
  },
});
