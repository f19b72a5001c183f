import { z } from "zod";
import { acceptableConflicts } from "../domain/import/import-suggestion.ts";
import { customerReference } from "./customers.ts";
import { instant, serviceId, slug } from "./fields.ts";
import { pageOf } from "./page-query.ts";

export const importScanQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.number().int().min(1).max(1000).optional(),
});

export const importScanBody = importScanQuery.extend({ panel: slug });

export const importEntryBody = z
  .strictObject({
    panel: slug,
    serverId: z.number().int().positive(),
    service: serviceId,
    product: slug,
    egg: z.string().max(100).optional(),
    customer: customerReference.optional(),
    pool: serviceId.optional(),
    expiresAt: instant.nullable().optional(),
    accept: z.array(z.enum(acceptableConflicts)).max(acceptableConflicts.length).optional(),
  })
  .refine(({ customer, pool }) => customer !== undefined || pool !== undefined, {
    path: ["customer"],
    message: "Whose it is has to be said, or the pool that it comes into.",
  })
  .refine(({ pool, expiresAt }) => pool === undefined || expiresAt === undefined || expiresAt === null, {
    path: ["expiresAt"],
    message: "A server of a pool has no end of its own.",
  });

export const importBody = z.strictObject({ entries: z.array(importEntryBody).min(1).max(1000) });

const conflict = z.object({ code: z.string(), message: z.string(), remedy: z.string() });

/** An entry as it is answered: what was given, in plain JSON. */
const entryAnswer = z.record(z.string(), z.unknown());

export const importSuggestionAnswer = z
  .object({
    serverId: z.number().int(),
    serverName: z.string(),
    externalId: z.string().nullable(),
    suspended: z.boolean(),
    owner: z
      .object({
        panelUserId: z.number().int(),
        email: z.string(),
        username: z.string(),
        externalId: z.string().nullable(),
        administrator: z.boolean(),
      })
      .nullable(),
    serviceId: z.string(),
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
    entry: entryAnswer.nullable(),
  })
  .meta({ id: "ImportSuggestion" });

export const importScanAnswer = pageOf(importSuggestionAnswer).extend({ servers: z.number().int() });

export const importPlanAnswer = z.object({
  entries: z.array(
    z.object({
      entry: entryAnswer,
      outcome: z.enum(["possible", "done", "conflict"]),
      conflicts: z.array(conflict),
    }),
  ),
});
