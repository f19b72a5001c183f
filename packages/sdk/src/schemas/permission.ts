import * as z from "zod";

/**
 * What a subuser may do. A list, or an object with numbers for keys when the same permission was submitted twice:
 * PHP writes a list with a gap like that.
 */
export const permissionList = z.union([z.array(z.string()), z.record(z.string(), z.string())]);

export type PermissionList = z.infer<typeof permissionList>;
