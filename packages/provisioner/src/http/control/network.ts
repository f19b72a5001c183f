import { z } from "zod";

export const allocationNotesBody = z.strictObject({ notes: z.string().max(255).nullable() });

export const allocationAnswer = z
  .object({
    id: z.number().int(),
    ip: z.string(),
    alias: z.string().nullable(),
    port: z.number().int(),
    primary: z.boolean(),
    further: z.boolean().describe("One of the further ports that were sold: the limit counts these."),
    notes: z.string().nullable(),
  })
  .meta({ id: "Allocation" });
