import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";

/** A variable of an egg with the value of one server. */
export const serverVariable = z.object({
  /** Number of the variable. */
  id: z.int(),
  /** Number of the egg. */
  egg_id: z.int(),
  /** Place among the variables. */
  sort: z.int().nullable(),
  /** Name to show. */
  name: z.string(),
  /** Text about the variable. */
  description: z.string().nullable(),
  /** Name in the environment. */
  env_variable: z.string(),
  /** Value that is checked when none is sent. A creation then stores an empty one. */
  default_value: z.string().nullable(),
  /** Whether the owner sees it. */
  user_viewable: z.boolean(),
  /** Whether the owner may change it. */
  user_editable: z.boolean(),
  /** What values must fulfil, one Laravel rule each: `required`, `max:20`. */
  rules: z.array(z.string()),
  /** When the variable was created; with microseconds and `Z`. */
  created_at: dateTime,
  /** When the variable was last changed; with microseconds and `Z`. */
  updated_at: dateTime,
  /** Value of the server; null when it has none. */
  server_value: z.string().nullable(),
});

export type ServerVariable = z.infer<typeof serverVariable>;
