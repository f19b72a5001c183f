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
    /** Id of the panel. */
    panel: z.string().min(1),
    /** Numbers of nodes tried first, in this order. @default [] */
    nodes: z.array(number).default([]),
    /** Numbers of locations tried next, on panels that have these. @default [] */
    locations: z.array(number).default([]),
    /** Tags of nodes, on panels that have these. */
    tags: z.array(z.string().min(1).max(191)).optional(),
  }) satisfies z.ZodType<PanelTarget>,
]);
