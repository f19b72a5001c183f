import * as z from "zod";
import { id, timestamps, uuid } from "./columns.ts";

export const nodeRow = z.strictObject({
  id,
  uuid,
  public: z.boolean().default(true),
  name: z.string(),
  description: z.string().nullable().default(null),
  location_id: id,
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
  ...timestamps,
});

export type NodeRow = z.output<typeof nodeRow>;
