import * as z from "zod";

/** Password of a database. */
export const databasePassword = z.object({
  /** The password in clear text. */
  password: z.string(),
});

export type DatabasePassword = z.infer<typeof databasePassword>;
