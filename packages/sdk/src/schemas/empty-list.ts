import * as z from "zod";

/** How PHP writes an empty map. */
export const emptyList = z.array(z.unknown()).max(0);
