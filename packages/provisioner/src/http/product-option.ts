import { z } from "zod";

const variableTarget = z.object({ variable: z.string() });
const base = { id: z.string(), label: z.string(), help: z.string() };

const quantity = z.object({
  ...base,
  kind: z.literal("quantity"),
  target: z.union([
    z.enum(["memory", "swap", "disk", "cpu", "databases", "backups", "furtherPorts", "servers"]),
    variableTarget,
  ]),
  unit: z.number(),
  minimum: z.number(),
  maximum: z.number(),
  step: z.number(),
  default: z.number(),
});

const choice = z.object({
  ...base,
  kind: z.literal("choice"),
  target: z.union([z.enum(["egg", "location", "node", "image", "startup"]), variableTarget]),
  choices: z.array(
    z.object({
      value: z.string(),
      label: z.string(),
      sets: z.string().nullable(),
      on: z.record(z.string(), z.union([z.number().int(), z.string()])),
    }),
  ),
  default: z.string(),
});

const toggle = z.object({
  ...base,
  kind: z.literal("toggle"),
  target: z.union([z.enum(["dedicatedIp", "oomKiller", "startOnCompletion"]), variableTarget]),
  on: z.string(),
  off: z.string(),
  default: z.boolean(),
});

const text = z.object({
  ...base,
  kind: z.literal("text"),
  target: variableTarget,
  default: z.string().nullable(),
});

/** An option as administrators see it. */
export const productOptionAnswer = z
  .discriminatedUnion("kind", [quantity, choice, toggle, text])
  .meta({ id: "ProductOption" });
