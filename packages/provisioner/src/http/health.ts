import { z } from "zod";
import { panelHoldAnswer } from "./panels.ts";

export const healthAnswer = z
  .object({
    installation: z.string(),
    ok: z.boolean(),
    database: z.object({ kind: z.enum(["pglite", "postgres"]), ok: z.boolean(), latencyMs: z.number().nullable() }),
    working: z.boolean(),
    clockOffsetMs: z.number().nullable(),
    workers: z.number().int(),
    operations: z.object({
      waiting: z.number().int(),
      running: z.number().int(),
      failed: z.number().int(),
      oldestDueMs: z.number().nullable(),
      oldestRunningMs: z.number().nullable(),
      stuck: z.number().int(),
    }),
    panels: z.array(
      z.object({
        panelId: z.string(),
        reachable: z.boolean().nullable(),
        lastFailure: z.string().nullable(),
        hold: panelHoldAnswer.nullable(),
        waiting: z.number().int(),
      }),
    ),
  })
  .meta({ id: "Health" });
