import * as z from "zod";

/** What of an egg's installation can be inherited. */
export const inheritedScript = z.object({
  /** Whether the installation runs as root. */
  privileged: z.boolean(),
  /** The script. */
  install: z.string().nullable(),
  /** Program that runs the script. */
  entry: z.string(),
  /** Image that the script runs in. */
  container: z.string(),
});

export type InheritedScript = z.infer<typeof inheritedScript>;

/** How a server is installed. */
export const eggScript = inheritedScript.extend({
  /** Number of the egg that the script is taken from. */
  extends: z.int().nullable(),
});

export type EggScript = z.infer<typeof eggScript>;
