import * as z from "zod";
import { type Allocation, allocation } from "../../../schemas/client/allocation.ts";
import { type Egg, egg } from "../../../schemas/client/egg.ts";
import { type ServerMeta, serverMeta } from "../../../schemas/client/server-meta.ts";
import { featureLimits } from "../../../schemas/feature-limits.ts";
import { serverLimits } from "../../../schemas/server-limits.ts";
import { serverStatus } from "../../../schemas/server-status.ts";
import { type EggVariable, eggVariable } from "./egg-variable.ts";
import { type Subuser, subuser } from "./subuser.ts";

/** A server as the people who use it see it. Without what was included. */
export const serverAttributes = z.object({
  /** Whether the key's user owns the server. */
  server_owner: z.boolean(),
  /** First 8 characters of the uuid. Panels from 1.12 can be told to use the `serv_…` identifier instead. */
  identifier: z.string(),
  /** First 8 characters of the uuid. Since 1.12.0. */
  __deprecated_uuid_short: z.string().exactOptional(),
  /** Identifier that begins with `serv_` and is accepted in paths. Since 1.12.0. */
  server_identifier: z.string().exactOptional(),
  /** Number of the server on the application API. */
  internal_id: z.int(),
  /** Identifier of the server that never changes. */
  uuid: z.guid(),
  /** Name of the server. */
  name: z.string(),
  /** Name of the node. */
  node: z.string(),
  /** Whether the node is in maintenance; most routes of the server then answer 409. */
  is_node_under_maintenance: z.boolean(),
  /** Where SFTP connects to. */
  sftp_details: z.object({ ip: z.string(), port: z.int() }),
  /** Text about the server; empty when there is none. */
  description: z.string(),
  /** What the server may use of its node. */
  limits: serverLimits,
  /** Command that starts the server, with the values filled in. Values that the user may not see are `[hidden]`. */
  invocation: z.string(),
  /** Image that the server runs in. */
  docker_image: z.string(),
  /** Features of the egg that a panel reacts to, such as `eula`. */
  egg_features: z.array(z.string()).nullable(),
  /** How many databases, allocations and backups the server may have. */
  feature_limits: featureLimits,
  /** What keeps the server from being used; null when nothing does. Not the power state. */
  status: serverStatus,
  /** Whether `status` is `suspended`. */
  is_suspended: z.boolean(),
  /** Whether `status` is `installing` or `install_failed`. */
  is_installing: z.boolean(),
  /** Whether the server is on its way to another node. */
  is_transferring: z.boolean(),
  /** Whether the installation script is skipped. Since 1.12. */
  skip_scripts: z.boolean().exactOptional(),
});

export type ServerAttributes = z.infer<typeof serverAttributes>;

/** A server as the people who use it see it. With what was included, in its place or beside it. */
export interface Server extends ServerAttributes {
  /** Addresses of the server; only the primary one, without its notes, when the user lacks `allocation.read`. */
  allocations: Allocation[];
  /** Variables that the user may see; a null resource without `startup.read`. */
  variables: EggVariable[] | null;
  /** Egg of the server. */
  egg?: Egg;
  /** Subusers of the server; a null resource without `user.read`. */
  subusers?: Subuser[] | null;
}

/** A server as the people who use it see it. With what was included, in its place or beside it. */
export const server: z.ZodType<Server> = serverAttributes.extend({
  get allocations() {
    return z.array(allocation);
  },
  get variables() {
    return z.array(eggVariable).nullable();
  },
  get egg() {
    return egg.exactOptional();
  },
  get subusers() {
    return z.array(subuser).nullable().exactOptional();
  },
});

/** A server, and what the key's user may do with it. */
export type ServerView = Server & ServerMeta;

/** A server, and what the key's user may do with it. */
export const serverView: z.ZodType<ServerView> = z.intersection(server, serverMeta);
