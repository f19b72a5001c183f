import { z } from "zod";
import type { PanelTarget } from "../product.ts";

const number = z.int().min(1);

/** A panel by its id, or with nodes and locations or tags in order of preference. */
export const panelTargetSchema = z.union([
  z
    .string()
    .min(1)
    .transform((panel): PanelTarget => ({ panel, nodes: [], locations: [] })),
  z.strictObject({
    panel: z.string().min(1),
    nodes: z.array(number).default([]),
    locations: z.array(number).default([]),
    tags: z.array(z.string().min(1).max(191)).optional(),
  }) satisfies z.ZodType<PanelTarget>,
]);
