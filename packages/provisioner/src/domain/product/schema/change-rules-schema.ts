import { z } from "zod";
import { type ChangeRules, shrinkingLimits } from "../../upgrade/change-rules.ts";

/** What customers may make of a service that they have; by itself: everything that is sold. */
export const changeRulesSchema = z
  .strictObject({
    /** No limit, or none of these, may become smaller. @default false */
    upgradesOnly: z.union([z.boolean(), z.array(z.enum(shrinkingLimits))]).default(false),
    /** How often a service may get another egg; null: as often as one likes. @default null */
    eggChanges: z.int().min(0).nullable().default(null),
  })
  .prefault({}) satisfies z.ZodType<ChangeRules>;
