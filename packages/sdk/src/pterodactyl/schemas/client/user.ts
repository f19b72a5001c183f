import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";

/** A user as others see it. */
export const user = z.object({
  /** Identifier of the user that never changes. */
  uuid: z.guid(),
  /** Identifier that begins with `user_`. Since 1.12.0. */
  identifier: z.string().exactOptional(),
  /** Login name, in lower case. */
  username: z.string(),
  /** Address of the user. */
  email: z.string(),
  /** Address of the picture. */
  image: z.string(),
  /** Whether two-factor authentication is switched on. */
  "2fa_enabled": z.boolean(),
  /** When the user was created. */
  created_at: dateTime,
});

export type User = z.infer<typeof user>;
