import * as z from "zod";
import { id, moment } from "./columns.ts";

export const activityRow = z.strictObject({
  id,
  batch: z.uuid().nullable().default(null),
  /** Such as `server:power.start`. */
  event: z.string(),
  ip: z.string(),
  description: z.string().nullable().default(null),
  /** The user that did it; null for the system. */
  actor_id: id.nullable().default(null),
  /** The account key that was used, when it was one. */
  api_key_id: id.nullable().default(null),
  /** The objects whose activity shows it. */
  subject_server_id: id.nullable().default(null),
  subject_user_id: id.nullable().default(null),
  properties: z.record(z.string(), z.unknown()).default({}),
  timestamp: moment,
});

export type ActivityRow = z.output<typeof activityRow>;
