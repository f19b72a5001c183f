import * as z from "zod";
import { emptyList } from "./empty-list.ts";

/** Where a page stands among the others. */
export const pagination = z.object({
  /** Number of objects on all pages. */
  total: z.int().min(0),
  /** Number of objects on this page. */
  count: z.int().min(0),
  /** Number of objects on a full page, after the panel's default and cap. */
  per_page: z.int(),
  /** Number of this page, from 1; may lie beyond the last one. */
  current_page: z.int().min(1),
  /** Number of pages; 1 for an empty list. */
  total_pages: z.int().min(1),
  /** Neighbouring pages, without the filters, order and includes of the request. */
  links: z.union([z.object({ next: z.url().exactOptional(), previous: z.url().exactOptional() }), emptyList]),
});

export type Pagination = z.infer<typeof pagination>;
