import * as z from "zod";

/** Egg of a server. */
export const egg = z.object({
  /** Identifier of the egg that never changes. */
  uuid: z.guid(),
  /** Name of the egg. */
  name: z.string(),
});

export type Egg = z.infer<typeof egg>;
