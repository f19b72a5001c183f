import * as z from "zod";

/** Everything that a subuser can be allowed. */
export const systemPermissions = z.object({
  permissions: z.array(z.string()),
});

export type SystemPermissions = z.infer<typeof systemPermissions>;
