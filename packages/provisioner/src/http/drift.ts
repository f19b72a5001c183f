import { z } from "zod";
import { driftKinds, driftRepairs } from "../domain/drift/drift-finding.ts";
import { instantText, slug } from "./fields.ts";
import { operationAnswer } from "./operations.ts";
import { pageQuery } from "./page-query.ts";

const repair = z.enum(driftRepairs);

export const driftScanBody = z.strictObject({ panel: slug });

export const driftQuery = pageQuery.extend({ kind: z.enum(driftKinds).optional() });

export const driftReportQuery = driftQuery.extend({ panel: slug });

export const repairBody = z.union([
  z.strictObject({ findingId: z.string().max(200), repair: repair.optional() }),
  z.strictObject({ panel: slug, kind: z.enum(driftKinds).optional(), repair: repair.optional() }),
]);

export const driftReportAnswer = z
  .object({
    panelId: z.string(),
    scannedAt: instantText.nullable(),
    servers: z.number().int(),
    services: z.number().int(),
    counts: z.partialRecord(z.enum(driftKinds), z.number().int()),
    findings: z.array(
      z.object({
        id: z.string(),
        panelId: z.string(),
        kind: z.enum(driftKinds),
        serviceId: z.string().nullable(),
        serverId: z.number().int().nullable(),
        customerId: z.string().nullable(),
        panelUserId: z.number().int().nullable(),
        message: z.string(),
        repairs: z.array(repair),
        firstSeenAt: instantText,
        lastSeenAt: instantText,
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "DriftReport" });

export const repairAnswer = z.object({
  outcomes: z.array(
    z.object({
      findingId: z.string(),
      repair,
      outcome: z.enum(["operation", "done", "refused"]),
      operation: operationAnswer.nullable(),
      message: z.string(),
    }),
  ),
});
