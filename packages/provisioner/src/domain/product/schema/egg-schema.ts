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
    /** The product's own word for it, for example `paper`; orders and options name it so. */
    key: z.string().regex(/^[A-Za-z0-9][\w.-]*$/, "has to be a word of letters, digits, ., - and _"),
    /** What shoppers see. @default the key */
    name: z.string().min(1).optional(),
    /** Number of its nest, where the panel has nests. @default null */
    nest: number.nullable().default(null),
    /** Its number on the panel; null: it is found by its uuid. @default null */
    egg: number.nullable().default(null),
    /** Finds it on panels whose eggs keep the uuid of their file. */
    uuid: z.guid().optional(),
    /** Its numbers on panels where they differ, by the panel's id. @default {} */
    panels: z.record(z.string(), z.strictObject({ nest: number.nullable().default(null), egg: number })).default({}),
    /** Container image; null: the egg's first. @default null */
    image: z.string().min(1).max(191).nullable().default(null),
    /** Start command; null: the egg's own. @default null */
    startup: z.string().min(1).nullable().default(null),
    /** Values of its variables, or who says them; a bare value is fixed. @default the egg's own values */
    variables: z.record(z.string(), variableSchema).default({}),
    /** Replaces the product's port plan for this egg. @default null */
    ports: portPlanSchema.nullable().default(null),
  })
  .transform((egg): ProductEgg => ({ ...egg, name: egg.name ?? egg.key }));
