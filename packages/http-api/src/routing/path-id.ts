import { z } from "zod";

/** What an id in a path looks like to us; whether there is such a thing is for the query to say. */
export const pathId = z.string().regex(/^[^\p{Cc}]{1,200}$/u, "1 to 200 characters, none of them a control character.");
