import * as z from "zod";
import { dateTime } from "../../../schemas/date-time.ts";

/** A variable of an egg with the value of one server. */
export const serverVariable = z.object({
  /** Number of the variable. */
  id: z.int(),
  /** Number of the egg. */
  egg_id: z.int(),
  /** Name to show. */
  name: z.string(),
  /** Text about the variable. */
  description: z.string(),
  /** Name in the environment. */
  env_variable: z.string(),
  /** Value of a server that has none of its own. */
  default_value: z.string(),
  /** Whether the owner sees it. */
  user_viewable: z.boolean(),
  /** Whether the owner may change it. */
  user_editable: z.boolean(),
  /** What values must fulfil, as a Laravel rule: `required|string|max:20`. */
  rules: z.string(),
  /** When the variable was created; with microseconds and `Z`. */
  created_at: dateTime,
  /** When the variable was last changed; with microseconds and `Z`. */
  updated_at: dateTime,
  /** Value of the server; null when `default_value` applies. */
  server_value: z.string().nullable(),
});

export type ServerVariable = z.infer<typeof serverVariable>;
