import * as z from "zod";
import { id, timestamps, uuid } from "./columns.ts";

export const nestRow = z.strictObject({
  id,
  uuid,
  author: z.string(),
  name: z.string(),
  description: z.string().nullable().default(null),
  ...timestamps,
});

export type NestRow = z.output<typeof nestRow>;
