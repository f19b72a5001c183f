import { z } from "zod";
import type { PortPlan, PortRange } from "../../placement/port-plan.ts";
import { accepted, type Checked, refused } from "../../problem.ts";
import { readWith } from "./read-with.ts";

const port = z.int().min(1).max(65_535);

const rangeSchema = z
  .union([port, z.string(), z.strictObject({ first: port, last: port })])
  .transform(readWith(readRange))
  .describe('A port, or a range such as "30120-30130".');

const rangesSchema = z.union([rangeSchema.transform((range) => [range]), z.array(rangeSchema).max(100)]);

const someRangesSchema = rangesSchema.refine((ranges) => ranges.length > 0, "has to name at least one port");

const sourceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("any") }),
  z.strictObject({ kind: z.literal("main") }),
  z.strictObject({ kind: z.literal("range"), ranges: someRangesSchema }),
  z.strictObject({ kind: z.literal("offset"), offset: z.int().min(-65_534).max(65_534) }),
  z.strictObject({ kind: z.literal("block"), length: z.int().min(1).max(32), ranges: rangesSchema.default([]) }),
]);

const variables = z.array(z.string().min(1)).default([]);

const furtherSchema = z.strictObject({
  /** What addresses call it. */
  name: z.string().regex(/^[A-Za-z][\w-]*$/, "has to be a word of letters, digits, - and _"),
  /** Where its port comes from. */
  from: sourceSchema,
  variables,
  /** Whether it is on the ip of the main port. @default true */
  sameIp: z.boolean().default(true),
});

/** Which ports a server needs. */
export const portPlanSchema = z.strictObject({
  /** Ports that players may connect to: `any`, a port, a range, or several. @default "any" */
  main: z.union([z.literal("any"), someRangesSchema]).default("any"),
  /** Egg variables that get the main port. @default [] */
  mainVariables: variables,
  /** Ports besides the main one. @default [] */
  further: z.array(furtherSchema).max(16).default([]),
  /** Make allocations that the node does not have. @default false */
  createMissing: z.boolean().default(false),
}) satisfies z.ZodType<PortPlan>;

function readRange(input: number | string | PortRange): Checked<PortRange> {
  const range = typeof input === "object" ? input : parseRange(String(input));
  if (range.first >= 1 && range.first <= range.last && range.last <= 65_535) return accepted(range);
  return refused(
    "port-range-unreadable",
    `${JSON.stringify(input)} is no range of ports.`,
    'Write a port such as 25565, or a range such as "30120-30130".',
  );
}

function parseRange(text: string): PortRange {
  const match = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(text);
  return { first: Number(match?.[1]), last: Number(match?.[2] ?? match?.[1]) };
}
