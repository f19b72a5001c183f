import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { allocatedResources } from "./allocated-resources.ts";
import { type Allocation, allocation } from "./allocation.ts";
import { type Location, location } from "./location.ts";
import { mount } from "./mount.ts";
import { type Server, server } from "./server.ts";

/** A machine that runs servers. Without what was included. */
export const nodeAttributes = z.object({
  /** Number of the node. */
  id: z.int(),
  /** Identifier of the node that never changes. */
  uuid: z.guid(),
  /** Whether automatic deployment may use the node. */
  public: z.boolean(),
  /** Name of the node. */
  name: z.string(),
  /** Text about the node. Panels up to 1.11 ignore it when a node is created or changed. */
  description: z.string().nullable(),
  /** Number of the location that the node belongs to. */
  location_id: z.int(),
  /** Host name or address under which browsers and the panel reach the daemon. */
  fqdn: z.string(),
  /** `http` or `https`; the panel does not check it. */
  scheme: z.string(),
  /** Whether a proxy in front of the daemon terminates TLS. */
  behind_proxy: z.boolean(),
  /** Whether the node is in maintenance. Its servers answer 409 on the client API; deployment uses it all the same. */
  maintenance_mode: z.boolean(),
  /** Memory that servers may be given, in MiB. */
  memory: z.int(),
  /** Percent of `memory` that may be given out beyond it; -1 switches the check off. */
  memory_overallocate: z.int(),
  /** Disk space that servers may be given, in MiB. */
  disk: z.int(),
  /** Percent of `disk` that may be given out beyond it; -1 switches the check off. */
  disk_overallocate: z.int(),
  /** Largest upload through the file manager, in MiB. */
  upload_size: z.int(),
  /** Port of the daemon's API. */
  daemon_listen: z.int(),
  /** Port of the daemon's SFTP server. */
  daemon_sftp: z.int(),
  /** Directory on the node in which the files of the servers are kept. */
  daemon_base: z.string(),
  /** When the node was created, in UTC. */
  created_at: dateTime,
  /** When the node was last changed, in UTC. */
  updated_at: dateTime,
  /** Mounts of the node. Only in the answer to a change of the node. */
  mounts: z.array(mount).exactOptional(),
  /** What is given to the servers of the node. */
  allocated_resources: allocatedResources,
  /** Sum of the memory of the node's servers in MiB, as the database returns it. Only from `/nodes/deployable`. */
  sum_memory: z.union([z.string(), z.number()]).exactOptional(),
  /** Sum of the disk space of the node's servers in MiB, as the database returns it. Only from `/nodes/deployable`. */
  sum_disk: z.union([z.string(), z.number()]).exactOptional(),
});

export type NodeAttributes = z.infer<typeof nodeAttributes>;

/** A machine that runs servers. With what was included, in its place or beside it. */
export interface Node extends NodeAttributes {
  /** Addresses of the node. */
  allocations?: Allocation[];
  /** Location of the node. */
  location?: Location;
  /** Servers on the node. */
  servers?: Server[];
}

/** A machine that runs servers. With what was included, in its place or beside it. */
export const node: z.ZodType<Node> = nodeAttributes.extend({
  get allocations() {
    return z.array(allocation).exactOptional();
  },
  get location() {
    return location.exactOptional();
  },
  get servers() {
    return z.array(server).exactOptional();
  },
});
