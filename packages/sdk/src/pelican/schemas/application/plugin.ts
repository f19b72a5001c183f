import * as z from "zod";

/** An extension of the panel. Read in the panel's source: the recorded one had none. */
export const plugin = z.object({
  /** Identifier, the name of its folder. */
  id: z.string(),
  name: z.string(),
  author: z.string(),
  version: z.string(),
  description: z.string().nullable(),
  /** `plugin`, `theme` or `language`. */
  category: z.string(),
  url: z.string().nullable(),
  /** Where newer versions are announced. */
  update_url: z.string().nullable(),
  namespace: z.string(),
  class: z.string(),
  /** Parts of the panel that it extends; null for all. */
  panels: z.array(z.string()).nullable(),
  /** Versions of the panel that it is made for. */
  panel_version: z.string().nullable(),
  /** Packages that it needs, with their versions. */
  composer_packages: z.union([z.record(z.string(), z.string()), z.array(z.unknown())]).nullable(),
  /** How it is. */
  meta: z.object({
    status: z.string(),
    status_message: z.string().nullable(),
    load_order: z.int(),
    is_compatible: z.boolean(),
    update_available: z.boolean(),
    can_enable: z.boolean(),
    can_disable: z.boolean(),
  }),
});

export type Plugin = z.infer<typeof plugin>;
