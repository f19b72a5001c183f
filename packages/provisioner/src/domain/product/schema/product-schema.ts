import { z } from "zod";
import { checkTemplate } from "../../name-template.ts";
import type { ProductConfiguration } from "../product.ts";
import { eggSchema } from "./egg-schema.ts";
import { lifecycleSchema } from "./lifecycle-schema.ts";
import { featureLimitsSchema, limitsSchema } from "./limits-schema.ts";
import { optionSchema } from "./option-schema.ts";
import { panelTargetSchema } from "./panel-target-schema.ts";
import { portPlanSchema } from "./port-plan-schema.ts";
import { readWith } from "./read-with.ts";

const templateSchema = z.string().transform(readWith(checkTemplate));

/** The form of a product. What its parts have to do with one another is checked by `readProduct`. */
export const productSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][\w.-]{0,99}$/, "has to be up to 100 letters, digits, ., - and _"),
  name: z.string().min(1).max(191),
  description: z.string().default(""),
  panels: z.array(panelTargetSchema).min(1),
  nodeOrder: z.enum(["least-loaded", "packed"]).default("least-loaded"),
  limits: limitsSchema,
  featureLimits: featureLimitsSchema,
  eggs: z.array(eggSchema).min(1),
  startOnCompletion: z.boolean().default(false),
  skipScripts: z.boolean().default(false),
  verifyInstallation: z.boolean().default(true),
  dedicatedIp: z.boolean().default(false),
  ports: portPlanSchema.nullable().default(null),
  serverName: templateSchema.default("%product_name% %service_id%"),
  serverDescription: templateSchema.default(""),
  options: z.array(optionSchema).max(100).default([]),
  lifecycle: lifecycleSchema,
  userConflict: z.enum(["link", "refuse", "ask"]).default("ask"),
}) satisfies z.ZodType<ProductConfiguration>;
