import { z } from "zod";

export const databaseId = z.string().regex(/^[A-Za-z0-9]{1,32}$/, "The database's id as listed.");

export const databaseQuery = z.strictObject({ passwords: z.stringbool().optional() });

export const createDatabaseBody = z.strictObject({
  name: z
    .string()
    .min(3)
    .max(48)
    .regex(/^[\w-]+$/, "Letters, digits, `_` and `-`."),
  remote: z
    .string()
    .max(191)
    .regex(/^[0-9%.]{1,15}$/, "An IPv4 address, with `%` for any part.")
    .optional(),
});

export const databaseAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    username: z.string(),
    host: z.object({ address: z.string(), port: z.number().int() }),
    remote: z.string(),
    password: z.string().nullable().meta({ description: "Only where it was asked for, or has just been made." }),
  })
  .meta({ id: "ServerDatabase" });
