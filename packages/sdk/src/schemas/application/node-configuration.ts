import * as z from "zod";

/** Configuration file of the daemon. It contains the secret of the daemon. */
export const nodeConfiguration = z.object({
  /** Whether the daemon logs more. Always false here. */
  debug: z.boolean(),
  uuid: z.guid(),
  /** Public part of the daemon's key. */
  token_id: z.string(),
  /** Secret part of the daemon's key. */
  token: z.string(),
  /** How the daemon's API is reached; `upload_limit` in MiB. */
  api: z.object({
    host: z.string(),
    port: z.int(),
    ssl: z.object({ enabled: z.boolean(), cert: z.string(), key: z.string() }),
    upload_limit: z.int(),
  }),
  /** Where the daemon keeps files and serves SFTP. */
  system: z.object({ data: z.string(), sftp: z.object({ bind_port: z.int() }) }),
  /** Directories that servers may mount. */
  allowed_mounts: z.array(z.string()),
  /** Address of the panel. */
  remote: z.url(),
});

export type NodeConfiguration = z.infer<typeof nodeConfiguration>;
