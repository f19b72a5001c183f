import { z } from "zod";
import { instantText } from "../fields.ts";

export const activityQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "The cursor that the page before gave.")
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

export const activityAnswer = z
  .object({
    id: z.string(),
    event: z.string(),
    by: z.object({ kind: z.enum(["customer", "subuser", "system", "other"]), name: z.string().nullable() }),
    properties: z.record(z.string(), z.unknown()),
    at: instantText,
  })
  .meta({ id: "Activity" });
