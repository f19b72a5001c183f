import { z } from "zod";
import { isRequired } from "../domain/egg-rules/check-variable.ts";
import { flavours } from "../domain/panel.ts";
import type { PanelCatalogue } from "../domain/panel-catalogue.ts";
import { panelHoldKinds } from "../domain/panel-hold.ts";
import { instantText, slug } from "./fields.ts";

export const panelBody = z.strictObject({
  id: slug,
  name: z.string().trim().min(1).max(191).optional(),
  url: z.url({ protocol: /^https?$/ }).max(500),
  flavour: z.enum(flavours).optional(),
  applicationKey: z.string().min(8).max(200).optional(),
  clientKey: z.string().min(8).max(200).nullable().optional(),
  acceptsOrders: z.boolean().optional(),
  check: z.boolean().optional(),
});

export const panelHoldAnswer = z
  .object({
    kind: z.enum(panelHoldKinds),
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
    since: instantText,
    probedAt: instantText,
  })
  .meta({ id: "PanelHold" });

export const panelAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    flavour: z.enum(flavours),
    acceptsOrders: z.boolean(),
    hasClientKey: z.boolean(),
    catalogueReadAt: instantText.nullable(),
    hold: panelHoldAnswer.nullable(),
    createdAt: instantText,
    updatedAt: instantText,
  })
  .meta({ id: "Panel" });

export const diagnosisAnswer = z
  .object({
    panelId: z.string(),
    flavour: z.enum([...flavours, "unknown"]),
    ok: z.boolean(),
    checks: z.array(
      z.object({
        name: z.string(),
        outcome: z.enum(["passed", "failed", "skipped", "warning"]),
        message: z.string(),
        remedy: z.string(),
      }),
    ),
  })
  .meta({ id: "PanelDiagnosis" });

export const nodeCapacityAnswer = z
  .object({
    nodeId: z.number().int(),
    name: z.string(),
    locationId: z.number().int().nullable(),
    tags: z.array(z.string()),
    public: z.boolean(),
    maintenance: z.boolean(),
    memory: z.number(),
    disk: z.number(),
    freeMemory: z.number().nullable(),
    freeDisk: z.number().nullable(),
    freeCpu: z.number().nullable(),
    freeAllocations: z.number().int().nullable(),
    heldUntil: instantText.nullable(),
  })
  .meta({ id: "NodeCapacity" });

const eggVariable = z.object({
  name: z.string(),
  description: z.string(),
  envVariable: z.string(),
  defaultValue: z.string(),
  userViewable: z.boolean(),
  userEditable: z.boolean(),
  rules: z.string(),
  required: z.boolean().meta({ description: "Whether the panel refuses an empty value." }),
});

const node = z.object({
  id: z.number().int(),
  name: z.string(),
  locationId: z.number().int().nullable(),
  tags: z.array(z.string()).optional(),
  public: z.boolean(),
  maintenance: z.boolean(),
  memory: z.number(),
  memoryOverallocate: z.number(),
  disk: z.number(),
  diskOverallocate: z.number(),
  allocatedMemory: z.number(),
  allocatedDisk: z.number(),
});

export const catalogueAnswer = z
  .object({
    panelId: z.string(),
    flavour: z.enum(flavours),
    nests: z.array(z.object({ id: z.number().int(), name: z.string() })),
    eggs: z.array(
      z.object({
        id: z.number().int(),
        uuid: z.string().optional(),
        nestId: z.number().int().nullable(),
        name: z.string(),
        dockerImage: z.string(),
        dockerImages: z.record(z.string(), z.string()),
        startup: z.string(),
        startups: z.record(z.string(), z.string()).optional(),
        variables: z.array(eggVariable),
      }),
    ),
    locations: z.array(z.object({ id: z.number().int(), short: z.string(), long: z.string().nullable() })),
    nodes: z.array(node),
  })
  .meta({ id: "PanelCatalogue" });

/** A catalogue for forms, which need not read the eggs' rules to know which values may be left out. */
export function catalogueView(catalogue: PanelCatalogue) {
  const eggs = catalogue.eggs.map((egg) => ({
    ...egg,
    variables: egg.variables.map((variable) => ({ ...variable, required: isRequired(variable.rules) })),
  }));
  return { ...catalogue, eggs };
}
