import { z } from "zod";
import { variableValues } from "../fields.ts";

export const variableName = z.string().regex(/^[A-Za-z0-9_]{1,191}$/, "Letters, digits and `_`.");

export const startupValueBody = z.strictObject({ value: z.string().max(10_000) });
export const startupCheckBody = z.strictObject({ variables: variableValues });
export const startupCheckAnswer = z
  .object({
    problems: z.array(z.object({ variable: z.string(), code: z.string(), message: z.string(), remedy: z.string() })),
  })
  .meta({ id: "StartupCheck" });
export const startupImageBody = z.strictObject({ image: z.string().min(1).max(191) });

export const startupVariableAnswer = z
  .object({
    variable: z.string(),
    name: z.string(),
    description: z.string(),
    value: z.string(),
    defaultValue: z.string(),
    rules: z.string(),
    required: z.boolean().meta({ description: "Whether the panel refuses an empty value." }),
    editable: z.boolean(),
  })
  .meta({ id: "StartupVariable" });

export const startupAnswer = z
  .object({
    command: z.string().meta({ description: "With `{{VARIABLE}}` in the places of values." }),
    image: z.string(),
    images: z.array(z.object({ name: z.string(), image: z.string() })),
    variables: z.array(startupVariableAnswer),
  })
  .meta({ id: "Startup" });
