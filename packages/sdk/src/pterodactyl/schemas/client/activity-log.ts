import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";
import { type User, user } from "./user.ts";

/** Something that was done. Without what was included. */
export const activityLogAttributes = z.object({
  /** Hash of the entry's number. */
  id: z.string(),
  /** Identifier shared by entries that belong together. */
  batch: z.guid().nullable(),
  /** What was done: `server:power.start`, `user:account.email-changed`. */
  event: z.string(),
  /** Whether it was done through an API key. */
  is_api: z.boolean(),
  /** Address that it came from. Null unless it is one's own action or one is an administrator. */
  ip: z.string().nullable(),
  /** Text about the entry. */
  description: z.string().nullable(),
  /** Details of the event. */
  properties: z.record(z.string(), z.unknown()),
  /** Whether there are details that the panel's own text does not show. */
  has_additional_metadata: z.boolean(),
  /** When it was done, in the time zone of the panel. */
  timestamp: dateTime,
});

export type ActivityLogAttributes = z.infer<typeof activityLogAttributes>;

/** Something that was done. With what was included, in its place or beside it. */
export interface ActivityLog extends ActivityLogAttributes {
  /** Who did it; a null resource for the system and for deleted users. */
  actor?: User | null;
}

/** Something that was done. With what was included, in its place or beside it. */
export const activityLog: z.ZodType<ActivityLog> = activityLogAttributes.extend({
  get actor() {
    return user.nullable().exactOptional();
  },
});
