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
    /** What happens at the end of the paid time; `nothing` leaves it to the host. @default "suspend" */
    atExpiry: z.enum(["suspend", "terminate", "nothing"]).default("suspend"),
    /** Grace between the expiry and that, such as `3 days` or `36 hours`. @default "0 days" */
    suspendAfter: durationSchema.default("0 days"),
    /** Time from the suspension to the deletion; null: never by itself. @default null */
    terminateAfter: durationSchema.nullable().default(null),
    /** What happens at the end of the paid time to a service that was cancelled for it. @default "terminate" */
    whenCancelled: z.enum(["terminate", "as-expired"]).default("terminate"),
    /** Events so long before the expiry or the termination, at most 20. @default [] */
    reminders: z
      .array(z.strictObject({ before: z.enum(["expiry", "termination"]), by: durationSchema }))
      .max(20)
      .default([]),
  })
  .prefault({}) satisfies z.ZodType<LifecyclePolicy>;
