import { z } from "zod";
import { parseDuration } from "../../duration.ts";
import type { LifecyclePolicy } from "../../lifecycle/lifecycle-policy.ts";
import { accepted } from "../../problem.ts";
import { readWith } from "./read-with.ts";

/** Kept as text, for people to read, once it is known to be one. */
const durationSchema = z.string().transform(
  readWith((text) => {
    const checked = parseDuration(text);
    return checked.ok ? accepted(text.trim()) : checked;
  }),
);

/** What happens when the money stops; by itself: suspend at once, never terminate. */
export const lifecycleSchema = z
  .strictObject({
    atExpiry: z.enum(["suspend", "terminate", "nothing"]).default("suspend"),
    suspendAfter: durationSchema.default("0 days"),
    terminateAfter: durationSchema.nullable().default(null),
    reminders: z
      .array(z.strictObject({ before: z.enum(["expiry", "termination"]), by: durationSchema }))
      .max(20)
      .default([]),
  })
  .prefault({}) satisfies z.ZodType<LifecyclePolicy>;
