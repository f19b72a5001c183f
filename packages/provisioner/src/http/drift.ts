import { z } from "zod";
import { driftKinds } from "../domain/drift/drift-finding.ts";
import { instantText, slug } from "./fields.ts";

const repair = z.enum([
  "recreate-server",
  "give-up-service",
  "import-server",
  "delete-server",
  "restore-external-id",
  "restore-owner",
  "restore-limits",
  "restore-egg",
  "suspend-server",
  "unsuspend-server",
  "accept-panel",
]);

export const driftScanBody = z.strictObject({ panel: slug });

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
    findings: z.array(
      z.object({
        id: z.string(),
        panelId: z.string(),
        kind: z.enum(driftKinds),
        serviceId: z.string().nullable(),
        serverId: z.number().int().nullable(),
        message: z.string(),
        repairs: z.array(repair),
        firstSeenAt: instantText,
        lastSeenAt: instantText,
      }),
    ),
  })
  .meta({ id: "DriftReport" });

export const repairAnswer = z.object({
  outcomes: z.array(z.object({ findingId: z.string(), repair, repaired: z.boolean(), message: z.string() })),
});
