import * as z from "zod";
import { startupVariableMeta } from "../../../schemas/client/startup-meta.ts";

/** A variable of the server's egg with its value. */
export const eggVariable = z.object({
  /** Name to show. */
  name: z.string(),
  /** Text about the variable. */
  description: z.string(),
  /** Name in the environment. */
  env_variable: z.string(),
  /** Value of a server that has none of its own. */
  default_value: z.string(),
  /** Value of the server; null when it was never set. */
  server_value: z.string().nullable(),
  /** Whether the user may change it. */
  is_editable: z.boolean(),
  /** What values must fulfil, as a Laravel rule: `required|string|max:20`. */
  rules: z.string(),
});

export type EggVariable = z.infer<typeof eggVariable>;

/** A variable after its change, and what it makes of the command. */
export const changedStartupVariable = eggVariable.extend(startupVariableMeta.shape);

export type ChangedStartupVariable = z.infer<typeof changedStartupVariable>;
