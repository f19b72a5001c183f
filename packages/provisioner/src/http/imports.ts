import { z } from "zod";
import { customerReference } from "./customers.ts";
import { instant, serviceId, slug } from "./fields.ts";

export const importScanBody = z.strictObject({
  panel: slug,
  cursor: z.string().max(500).optional(),
  limit: z.number().int().min(1).max(200).optional(),
});

export const importEntryBody = z.strictObject({
  panel: slug,
  serverId: z.number().int().positive(),
  service: serviceId,
  product: slug,
  egg: z.string().max(100).optional(),
  customer: customerReference,
  expiresAt: instant.nullable().optional(),
});

export const importBody = z.strictObject({ entries: z.array(importEntryBody).min(1).max(1000) });

const conflict = z.object({ code: z.string(), message: z.string(), remedy: z.string() });

export const importSuggestionAnswer = z
  .object({
    serverId: z.number().int(),
    serverName: z.string(),
    products: z.array(
      z.object({
        productId: z.string(),
        productVersion: z.number().int(),
        egg: z.string(),
        score: z.number(),
        differences: z.array(z.string()),
      }),
    ),
    customerId: z.string().nullable(),
    customerBecause: z.enum(["link", "external-id", "email"]).nullable(),
    conflicts: z.array(conflict),
  })
  .meta({ id: "ImportSuggestion" });

export const importPlanAnswer = z.object({
  entries: z.array(
    z.object({
      entry: z.record(z.string(), z.unknown()),
      outcome: z.enum(["possible", "done", "conflict"]),
      conflicts: z.array(conflict),
    }),
  ),
});
