import type * as z from "zod";
import { permissionList } from "../../../schemas/permission.ts";
import { user } from "./user.ts";

/** A user whom the owner of the server lets in. */
export const subuser = user.extend({
  /** What the subuser may do. */
  permissions: permissionList,
});

export type Subuser = z.infer<typeof subuser>;
