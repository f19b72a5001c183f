import * as z from "zod";

/** Everything that a subuser can be allowed. */
export const systemPermissions = z.object({
  /** Groups of permissions by name. */
  permissions: z.record(z.string(), z.object({ description: z.string(), keys: z.record(z.string(), z.string()) })),
});

export type SystemPermissions = z.infer<typeof systemPermissions>;
