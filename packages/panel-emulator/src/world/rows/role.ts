import * as z from "zod";
import { id, timestamps } from "./columns.ts";

/** Pelican: a group of administrators, and what they may do. */
export const roleRow = z.strictObject({
  id,
  name: z.string(),
  /** Such as `view server`. */
  permissions: z.array(z.string()).default([]),
  /** Roles that the API makes belong to another guard, so that nobody can be given one. */
  guard: z.enum(["web", "api"]).default("web"),
  ...timestamps,
});

export type RoleRow = z.output<typeof roleRow>;
