import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { type Allocation, allocation } from "./allocation.ts";
import { allocatedResources, decimalText, nodeMount, pivot } from "./node-parts.ts";
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
  /** Text about the node. */
  description: z.string().nullable(),
  /** Host name or address under which browsers and the panel reach the daemon. */
  fqdn: z.string(),
  /** `http` or `https`. */
  scheme: z.string(),
  /** Whether a proxy in front of the daemon terminates TLS. */
  behind_proxy: z.boolean(),
  /** Whether the node is in maintenance. Its servers answer 409 on the client API; deployment uses it all the same. */
  maintenance_mode: z.boolean(),
  /** Memory that servers may be given, in MiB; 0 is no limit. */
  memory: z.int(),
  /** Percent of `memory` that may be given out beyond it; -1 is no limit. */
  memory_overallocate: z.int(),
  /** Disk space that servers may be given, in MiB; 0 is no limit. */
  disk: z.int(),
  /** Percent of `disk` that may be given out beyond it; -1 is no limit. */
  disk_overallocate: z.int(),
  /** CPU that servers may be given, in percent of a core; 0 is no limit. */
  cpu: z.int(),
  /** Percent of `cpu` that may be given out beyond it; -1 is no limit. */
  cpu_overallocate: z.int(),
  /** Largest upload through the file manager, in MiB. */
  upload_size: z.int(),
  /** Port of the daemon's API on the node. */
  daemon_listen: z.int(),
  /** Port under which the panel and browsers reach the daemon's API. */
  daemon_connect: z.int(),
  /** Port of the daemon's SFTP server. */
  daemon_sftp: z.int(),
  /** Host name that customers are shown for SFTP. */
  daemon_sftp_alias: z.string().nullable(),
  /** Directory on the node in which the files of the servers are kept. */
  daemon_base: z.string(),
  /** What deployment finds the node by. */
  tags: z.array(z.string()),
  /** When the node was created, in UTC. */
  created_at: dateTime,
  /** When the node was last changed, in UTC. */
  updated_at: dateTime,
  /** Mounts of the node. Only in the answer to a change of the node. */
  mounts: z.array(nodeMount).exactOptional(),
  /** What is given to the servers of the node. */
  allocated_resources: allocatedResources,
  /** Sum of the memory of the node's servers in MiB. Only from `/nodes/deployable`. */
  servers_sum_memory: decimalText.exactOptional(),
  /** Sum of the disk space of the node's servers in MiB. Only from `/nodes/deployable`. */
  servers_sum_disk: decimalText.exactOptional(),
  /** Sum of the CPU of the node's servers in percent of a core. Only from `/nodes/deployable`. */
  servers_sum_cpu: decimalText.exactOptional(),
  /** Only in nodes that are included with a mount or a database host. */
  pivot: pivot.exactOptional(),
});

export type NodeAttributes = z.infer<typeof nodeAttributes>;

/** A machine that runs servers. With what was included, in its place or beside it. */
export interface Node extends NodeAttributes {
  /** Addresses of the node. */
  allocations?: Allocation[];
  /** Servers on the node. */
  servers?: Server[];
}

/** A machine that runs servers. With what was included, in its place or beside it. */
export const node: z.ZodType<Node> = nodeAttributes.extend({
  get allocations() {
    return z.array(allocation).exactOptional();
  },
  get servers() {
    return z.array(server).exactOptional();
  },
});

/** A new node: what was not sent and has no default is missing. */
export const createdNode = nodeAttributes.partial({ description: true, upload_size: true, daemon_sftp_alias: true });

export type CreatedNode = z.infer<typeof createdNode>;
