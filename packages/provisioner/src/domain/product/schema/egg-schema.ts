import { z } from "zod";
import type { ProductEgg, ProductVariable } from "../product-egg.ts";
import { portPlanSchema } from "./port-plan-schema.ts";
import { scalarSchema } from "./scalar-schema.ts";

const number = z.int().min(1);

const variableSchema = z.union([
  scalarSchema.transform((value): ProductVariable => ({ kind: "fixed", value })),
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("fixed"), value: scalarSchema }),
    z.strictObject({ kind: z.literal("default"), value: scalarSchema }),
    z.strictObject({
      kind: z.literal("ask"),
      label: z.string().min(1),
      help: z.string().default(""),
      value: scalarSchema.nullable().default(null),
      optional: z.boolean().default(false),
    }),
  ]) satisfies z.ZodType<ProductVariable>,
]);

/** An egg of a product. A variable given as a bare value is fixed. */
export const eggSchema = z
  .strictObject({
    key: z.string().regex(/^[A-Za-z0-9][\w.-]*$/, "has to be a word of letters, digits, ., - and _"),
    name: z.string().min(1).optional(),
    nest: number.nullable().default(null),
    egg: number.nullable().default(null),
    uuid: z.guid().optional(),
    panels: z.record(z.string(), z.strictObject({ nest: number.nullable().default(null), egg: number })).default({}),
    image: z.string().min(1).max(191).nullable().default(null),
    startup: z.string().min(1).nullable().default(null),
    variables: z.record(z.string(), variableSchema).default({}),
    ports: portPlanSchema.nullable().default(null),
  })
  .transform((egg): ProductEgg => ({ ...egg, name: egg.name ?? egg.key }));
