import { z } from "zod";
import { optionValues, serviceId, slug, variableValues } from "./fields.ts";

export const placementBody = z.strictObject({
  product: slug,
  egg: z.string().max(100).optional(),
  options: optionValues.optional(),
  variables: variableValues.optional(),
});

/** An order to be checked, perhaps of a server in a pool. */
export const checkOrderBody = placementBody.extend({ pool: serviceId.optional() });

const plannedPort = z.object({
  role: z.string(),
  allocationId: z.number().int().nullable(),
  ip: z.string(),
  port: z.number().int(),
});

export const nodeVerdictAnswer = z
  .object({
    panelId: z.string(),
    nodeId: z.number().int(),
    nodeName: z.string(),
    obstacles: z.array(z.object({ code: z.string(), message: z.string() })),
    ports: z
      .object({ main: plannedPort, further: z.array(plannedPort), variables: z.record(z.string(), z.string()) })
      .nullable(),
    freeMemory: z.number().nullable(),
    freeDisk: z.number().nullable(),
    freeCpu: z.number().nullable(),
    load: z.number(),
  })
  .meta({ id: "NodeVerdict" });

export const placementAnswer = z
  .object({
    candidates: z.array(nodeVerdictAnswer),
    refused: z.array(nodeVerdictAnswer),
    explanation: z.string(),
  })
  .meta({ id: "PlacementVerdict" });

export const availabilityAnswer = z
  .object({
    productId: z.string(),
    available: z.number().int().nullable(),
    nodes: z.array(nodeVerdictAnswer.extend({ available: z.number().int().nullable() })),
    unknownPanels: z.array(z.string()),
  })
  .meta({ id: "ProductAvailability" });
