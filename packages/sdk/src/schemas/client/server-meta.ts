import * as z from "zod";

/** What the key's user may do with a server. */
export const serverMeta = z.object({
  is_server_owner: z.boolean(),
  /** `*` for the owner. */
  user_permissions: z.array(z.string()),
});

export type ServerMeta = z.infer<typeof serverMeta>;
