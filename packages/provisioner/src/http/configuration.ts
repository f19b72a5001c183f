import { z } from "zod";

const portRange = z.object({ first: z.number().int(), last: z.number().int() });

const furtherPortSource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("any") }),
  z.object({ kind: z.literal("range"), ranges: z.array(portRange) }),
  z.object({ kind: z.literal("offset"), offset: z.number().int() }),
  z.object({ kind: z.literal("block"), length: z.number().int(), ranges: z.array(portRange) }),
  z.object({ kind: z.literal("main") }),
]);

/** Which ports a server needs. */
export const portPlanAnswer = z
  .object({
    main: z.union([z.literal("any"), z.array(portRange)]),
    mainVariables: z.array(z.string()),
    further: z.array(
      z.object({ name: z.string(), from: furtherPortSource, variables: z.array(z.string()), sameIp: z.boolean() }),
    ),
    createMissing: z.boolean(),
  })
  .meta({ id: "PortPlan" });

/** Memory, swap and disk in MiB, cpu in percent. */
export const limitsAnswer = z
  .object({
    memory: z.number(),
    swap: z.number(),
    disk: z.number(),
    io: z.number(),
    cpu: z.number(),
    threads: z.string().nullable(),
    oomKiller: z.boolean(),
  })
  .meta({ id: "ServerLimits" });

export const featureLimitsAnswer = z
  .object({ databases: z.number().int(), backups: z.number().int(), furtherPorts: z.number().int() })
  .meta({ id: "FeatureLimits" });

export const panelTargetAnswer = z.object({
  panel: z.string(),
  nodes: z.array(z.number().int()),
  locations: z.array(z.number().int()),
  tags: z.array(z.string()).optional(),
});

/** What one server shall be, after options and answers. */
export const appliedConfigurationAnswer = z
  .object({
    egg: z.string(),
    limits: limitsAnswer,
    featureLimits: featureLimitsAnswer,
    image: z.string().nullable(),
    startup: z.string().nullable(),
    variables: z.record(
      z.string(),
      z.object({ value: z.string(), source: z.enum(["fixed", "option", "asked", "default"]) }),
    ),
    panels: z.array(panelTargetAnswer),
    dedicatedIp: z.boolean(),
    ports: portPlanAnswer.nullable(),
    startOnCompletion: z.boolean(),
    skipScripts: z.boolean(),
  })
  .meta({ id: "AppliedConfiguration" });
