import * as z from "zod";
import { id, timestamps } from "./columns.ts";

export const locationRow = z.strictObject({
  id,
  short: z.string(),
  long: z.string().nullable().default(null),
  ...timestamps,
});

export type LocationRow = z.output<typeof locationRow>;
