import * as z from "zod";
import { id, timestamps, uuid } from "./columns.ts";

export const nodeRow = z.strictObject({
  id,
  uuid,
  public: z.boolean().default(true),
  name: z.string(),
  description: z.string().nullable().default(null),
  /** Pterodactyl; null in Pelican, which has no locations. */
  location_id: id.nullable(),
  fqdn: z.string(),
  scheme: z.string().default("https"),
  behind_proxy: z.boolean().default(false),
  maintenance_mode: z.boolean().default(false),
  /** MiB. */
  memory: z.number(),
  /** Percent; -1 stands in the column, but means no more than that. */
  memory_overallocate: z.number().default(0),
  /** MiB. */
  disk: z.number(),
  disk_overallocate: z.number().default(0),
  /** MiB. */
  upload_size: z.number().default(100),
  daemon_token_id: z.string().default("emulatedtokenid0"),
  daemon_token: z.string().default("emulated-daemon-token"),
  daemon_listen: z.number().default(8080),
  daemon_sftp: z.number().default(2022),
  daemon_base: z.string().default("/var/lib/pterodactyl/volumes"),
  /** Pelican: percent of cores; 0 means unlimited. */
  cpu: z.number().default(0),
  cpu_overallocate: z.number().default(0),
  /** Pelican: the port that everybody connects to; null: `daemon_listen`. */
  daemon_connect: z.number().nullable().default(null),
  daemon_sftp_alias: z.string().nullable().default(null),
  /** Pelican: its way to group nodes. */
  tags: z.array(z.string()).default([]),
  ...timestamps,
});

export type NodeRow = z.output<typeof nodeRow>;

/** What one has to know to reach the daemon of a node. */
export type NodeAddress = Pick<NodeRow, "scheme" | "fqdn" | "daemon_listen"> & Partial<Pick<NodeRow, "daemon_connect">>;
