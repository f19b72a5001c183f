import * as z from "zod";
import { startupVariableMeta } from "../../../schemas/client/startup-meta.ts";

/** A variable of the server's egg with its value. */
export const eggVariable = z.object({
  /** Name to show. */
  name: z.string(),
  /** Text about the variable. */
  description: z.string().nullable(),
  /** Name in the environment. */
  env_variable: z.string(),
  /** What the egg suggests. */
  default_value: z.string().nullable(),
  /** Value of the server; null when it was never set. A text, but right after a change what was sent. */
  server_value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  /** Whether the user may change it. */
  is_editable: z.boolean(),
  /** What values must fulfil, as Laravel rules: `required|string|max:20`. */
  rules: z.string(),
});

export type EggVariable = z.infer<typeof eggVariable>;

/** A variable after its change, and what it makes of the command. */
export const changedStartupVariable = eggVariable.extend(startupVariableMeta.shape);

export type ChangedStartupVariable = z.infer<typeof changedStartupVariable>;
