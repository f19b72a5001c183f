import { z } from "zod";
import type { Meter } from "../../usage/meter.ts";

/** How the use of a product's services is measured. */
export const meterSchema = z.strictObject({
  /** How long a period is: whole hours or days of UTC. @default "hour" */
  period: z.enum(["hour", "day"]).default("hour"),
  /**
   * Whether it is measured how long servers run, and what they send, receive and store; `sample` needs the panel's client key and
   * takes one request for each active server each time. @default "off"
   */
  running: z.enum(["off", "sample"]).default("off"),
  /** Ms between two such requests about one server, from a minute to an hour. @default 300000, five minutes */
  everyMs: z.int().min(60_000).max(3_600_000).default(300_000),
}) satisfies z.ZodType<Meter>;
