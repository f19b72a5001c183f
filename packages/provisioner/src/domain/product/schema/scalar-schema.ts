import { z } from "zod";

/** The value of a variable: the panel wants texts, so numbers become their digits and booleans 1 or 0. */
export const scalarSchema = z.union([
  z.string(),
  z.number().transform(String),
  z.boolean().transform((value) => (value ? "1" : "0")),
]);
