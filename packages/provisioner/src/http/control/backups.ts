import { z } from "zod";
import { instantText } from "../fields.ts";

export const backupId = z.uuid();

export const createBackupBody = z.strictObject({
  name: z.string().trim().min(1).max(191).optional(),
  ignored: z
    .array(
      z
        .string()
        .trim()
        .min(1)
        .max(500)
        .regex(/^[^\n\r\0]*$/, "One pattern each, without line breaks."),
    )
    .max(100)
    .optional(),
  locked: z.boolean().optional(),
});
export const restoreBackupBody = z.strictObject({ truncate: z.boolean() });
export const lockBackupBody = z.strictObject({ locked: z.boolean() });

export const backupAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    status: z.enum(["running", "done", "failed"]),
    locked: z.boolean(),
    ignored: z.array(z.string()),
    sizeBytes: z.number(),
    checksum: z.string().nullable(),
    createdAt: instantText,
    completedAt: instantText.nullable(),
  })
  .meta({ id: "Backup" });
