import * as z from "zod";
import { emptyList } from "../empty-list.ts";

const map = z.union([z.record(z.string(), z.unknown()), emptyList]).nullable();

/** What of an egg's configuration can be inherited. */
export const inheritedConfig = z.object({
  /** Configuration files that the daemon changes before each start, by name. */
  files: map,
  /** How the daemon notices that the server has started. */
  startup: map,
  /** Command or signal that stops the server; `^C` is an interrupt. */
  stop: z.string().nullable(),
  /** Where the server logs. */
  logs: map,
});

export type InheritedConfig = z.infer<typeof inheritedConfig>;

/** How the daemon sees to configuration files, start and stop. */
export const eggConfig = inheritedConfig.extend({
  /** Files that the customer may not touch. */
  file_denylist: z.union([z.array(z.string()), z.record(z.string(), z.string())]).nullable(),
  /** Number of the egg that the configuration is taken from. */
  extends: z.int().nullable(),
});

export type EggConfig = z.infer<typeof eggConfig>;
