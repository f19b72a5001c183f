import { z } from "zod";
import type { ProductOption } from "../../option/product-option.ts";
import { scalarSchema } from "./scalar-schema.ts";
import { sizeSchema } from "./size-schema.ts";

const variableTarget = z.strictObject({ variable: z.string().min(1) });

const base = {
  /** What orders name it by. */
  id: z.string().regex(/^[A-Za-z0-9][\w.-]*$/, "has to be a word of letters, digits, ., - and _"),
  /** What shoppers see. */
  label: z.string().min(1),
  /** Told below it. @default "" */
  help: z.string().default(""),
};

const quantitySchema = z
  .strictObject({
    ...base,
    kind: z.literal("quantity"),
    target: z.union([
      z.enum(["memory", "swap", "disk", "cpu", "databases", "backups", "furtherPorts", "servers"]),
      variableTarget,
    ]),
    /** What one of it adds: MiB or a text such as `1 GiB`, percent of CPU, or a number. @default 1 */
    unit: sizeSchema.default(1),
    /** @default 0 */
    minimum: z.int().min(0).default(0),
    /** The most that can be chosen. */
    maximum: z.int().min(0),
    /** @default 1 */
    step: z.int().min(1).default(1),
    default: z.int().min(0).optional(),
  })
  .transform((option) => ({ ...option, default: option.default ?? option.minimum }));

const choiceEntrySchema = z
  .strictObject({
    value: z.string().min(1),
    label: z.string().min(1).optional(),
    /** What it sets the target to; null: nothing. @default the value */
    sets: scalarSchema.nullable().optional(),
    /** The place that it stands for, by panel: number of a location or node, or a tag. */
    on: z.record(z.string(), z.union([z.int().min(1), z.string().min(1)])).default({}),
  })
  .transform((choice) => ({
    ...choice,
    label: choice.label ?? choice.value,
    sets: choice.sets === undefined ? choice.value : choice.sets,
  }));

const choiceSchema = z
  .strictObject({
    ...base,
    kind: z.literal("choice"),
    target: z.union([z.enum(["egg", "location", "node", "image", "startup"]), variableTarget]),
    /** What can be chosen. */
    choices: z.array(choiceEntrySchema).min(1),
    default: z.string().optional(),
  })
  .transform((option) => ({ ...option, default: option.default ?? option.choices[0]?.value ?? "" }));

const toggleSchema = z.strictObject({
  ...base,
  kind: z.literal("toggle"),
  target: z.union([z.enum(["dedicatedIp", "oomKiller", "startOnCompletion"]), variableTarget]),
  /** What the variable gets when it is on. @default "1" */
  on: scalarSchema.default("1"),
  /** What the variable gets when it is off. @default "0" */
  off: scalarSchema.default("0"),
  default: z.boolean().default(false),
});

const textSchema = z.strictObject({
  ...base,
  kind: z.literal("text"),
  target: variableTarget,
  default: z.string().nullable().default(null),
});

/** Something that a customer may configure. */
export const optionSchema = z.discriminatedUnion("kind", [
  quantitySchema,
  choiceSchema,
  toggleSchema,
  textSchema,
]) satisfies z.ZodType<ProductOption>;
