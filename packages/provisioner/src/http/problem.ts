import { z } from "zod";

/** The body of every refusal: RFC 9457 with our code, remedy and the fields that are wrong. */
export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  remedy: z.string(),
  problems: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
});

export type Problem = z.infer<typeof problemAnswer>;
