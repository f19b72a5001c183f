import { z } from "zod";
import { instantText } from "../fields.ts";

export const subuserId = z.uuid();

const permissions = z
  .array(z.string().regex(/^[a-z0-9_.-]{1,100}$/, "A permission's name, for example `control.start`."))
  .min(1)
  .max(200);

export const createSubuserBody = z.strictObject({ email: z.email().max(191), permissions });
export const subuserPermissionsBody = z.strictObject({ permissions });

export const subuserAnswer = z
  .object({
    id: z.string(),
    username: z.string(),
    email: z.string(),
    twoFactor: z.boolean(),
    permissions: z.array(z.string()),
    createdAt: instantText,
  })
  .meta({ id: "Subuser" });

export const permissionGroupAnswer = z
  .object({
    name: z.string(),
    description: z.string(),
    permissions: z.array(z.object({ permission: z.string(), description: z.string() })),
  })
  .meta({ id: "PermissionGroup" });
