import { z } from "zod";

/** All of a kind that a server has, and how many were sold; null if that is not known. */
export function limited<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), limit: z.number().int().nullable() });
}

/** All of a kind that a server has. */
export function itemsOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item) });
}
