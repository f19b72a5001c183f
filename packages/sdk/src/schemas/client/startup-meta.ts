import * as z from "zod";

/** How a server is started, after a variable was changed. */
export const startupVariableMeta = z.object({
  /** The command with the values filled in. */
  startup_command: z.string(),
  /** The command with `{{VARIABLE}}` places. */
  raw_startup_command: z.string(),
});

export type StartupVariableMeta = z.infer<typeof startupVariableMeta>;

/** How a server is started. */
export const startupMeta = startupVariableMeta.extend({
  /** Images that the user may choose from, by the name shown. */
  docker_images: z.union([z.record(z.string(), z.string()), z.array(z.string())]),
});

export type StartupMeta = z.infer<typeof startupMeta>;
