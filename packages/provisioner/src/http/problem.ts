import { z } from "zod";

/** The body of every refusal: RFC 9457 with our code, a remedy, and the fields that are wrong. */
export const problemAnswer = z
  .object({
    type: z.string().meta({ description: "The page that explains the code." }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: "What happened this time, for people." }),
    code: z.string().meta({ description: "Stable, for programs." }),
    remedy: z.string().meta({ description: "What to do about it." }),
    errors: z
      .array(
        z.object({
          in: z.enum(["body", "query", "path", "header"]),
          pointer: z.string().meta({ description: "JSON pointer into that part of the request." }),
          code: z.string(),
          message: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemAnswer>;
