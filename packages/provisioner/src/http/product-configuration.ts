import { z } from "zod";
import { featureLimitsAnswer, limitsAnswer, panelTargetAnswer, portPlanAnswer } from "./configuration.ts";
import { poolTermsAnswer } from "./pools.ts";
import { productOptionAnswer } from "./product-option.ts";

const eggNumbers = { nest: z.number().int().nullable(), egg: z.number().int() };

const productVariable = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fixed"), value: z.string() }),
  z.object({ kind: z.literal("default"), value: z.string() }),
  z.object({
    kind: z.literal("ask"),
    label: z.string(),
    help: z.string(),
    value: z.string().nullable(),
    optional: z.boolean().optional().meta({ description: "Whether an order may leave it out; then it is empty." }),
  }),
]);

const productEgg = z.object({
  key: z.string(),
  name: z.string(),
  nest: z.number().int().nullable(),
  egg: z.number().int().nullable(),
  uuid: z.string().optional(),
  panels: z.record(z.string(), z.object(eggNumbers)),
  image: z.string().nullable(),
  startup: z.string().nullable(),
  variables: z.record(z.string(), productVariable),
  ports: portPlanAnswer.nullable(),
});

const lifecycle = z.object({
  atExpiry: z.enum(["suspend", "terminate", "nothing"]),
  suspendAfter: z.string(),
  terminateAfter: z.string().nullable(),
  whenCancelled: z.enum(["terminate", "as-expired"]).optional(),
  reminders: z.array(z.object({ before: z.enum(["expiry", "termination"]), by: z.string() })),
});

/** A product with every default filled in. */
export const productConfigurationAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    kind: z.enum(["server", "pool"]).optional().meta({ description: "What a service of it is; absent: a server." }),
    pool: poolTermsAnswer.optional(),
    panels: z.array(panelTargetAnswer),
    nodeOrder: z.enum(["least-loaded", "packed"]),
    limits: limitsAnswer,
    featureLimits: featureLimitsAnswer,
    eggs: z.array(productEgg),
    startOnCompletion: z.boolean(),
    skipScripts: z.boolean(),
    verifyInstallation: z.boolean().optional(),
    dedicatedIp: z.boolean(),
    ports: portPlanAnswer.nullable(),
    serverName: z.string(),
    serverDescription: z.string(),
    options: z.array(productOptionAnswer),
    lifecycle,
    whenFull: z.enum(["refuse", "wait"]).optional(),
    changes: z
      .object({
        upgradesOnly: z.union([z.boolean(), z.array(z.string())]),
        eggChanges: z.number().int().nullable(),
      })
      .optional(),
    backupsAtLimit: z.enum(["refuse", "replace-oldest"]).optional(),
    meter: z
      .object({ period: z.enum(["hour", "day"]), running: z.enum(["off", "sample"]), everyMs: z.number().int() })
      .optional()
      .meta({ description: "How the use of its services is measured; absent: it is not." }),
    userConflict: z.enum(["link", "refuse", "ask"]),
  })
  .meta({ id: "ProductConfiguration" });
