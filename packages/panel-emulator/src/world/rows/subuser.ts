import * as z from "zod";
import { id, timestamps } from "./columns.ts";

export const subuserRow = z.strictObject({
  id,
  user_id: id,
  server_id: id,
  permissions: z.array(z.string()),
  /** Where each of them stood in what was asked for; null: one after the other. */
  permission_places: z.array(z.int()).nullable().default(null),
  ...timestamps,
});

/** A list with gaps, which a value that was given twice leaves, is no list for the panel's language, but an object. */
export function shownPermissions(subuser: Readonly<SubuserRow>): readonly string[] | Record<string, string> {
  const { permissions, permission_places: places } = subuser;
  if (places === null) return permissions;
  return Object.fromEntries(permissions.map((permission, at) => [String(places[at] ?? at), permission]));
}

export type SubuserRow = z.output<typeof subuserRow>;
