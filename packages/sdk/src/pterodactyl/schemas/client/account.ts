import * as z from "zod";

/** The account that the key belongs to. */
export const account = z.object({
  /** Number of the user. */
  id: z.int(),
  /** Whether the user is an administrator of the panel. */
  admin: z.boolean(),
  /** Login name, in lower case. */
  username: z.string(),
  /** Address of the user. */
  email: z.string(),
  /** First name. */
  first_name: z.string().nullable(),
  /** Last name. */
  last_name: z.string().nullable(),
  /** Language of the panel for this user. */
  language: z.string(),
});

export type Account = z.infer<typeof account>;
