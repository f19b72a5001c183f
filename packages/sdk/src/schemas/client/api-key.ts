import * as z from "zod";
import { dateTime } from "../date-time.ts";

/** A key of the client API. The key itself is `identifier` followed by the secret, which is shown once. */
export const apiKey = z.object({
  /** First 16 characters of the key, beginning with `ptlc_`, or `pacc_` on Pelican. */
  identifier: z.string(),
  /** Text about the key. */
  description: z.string().nullable(),
  /** Addresses and networks that may use the key; empty for all. */
  allowed_ips: z.array(z.string()).nullable(),
  /** When the key was last used. */
  last_used_at: dateTime.nullable(),
  /** When the key was created. */
  created_at: dateTime,
});

export type ApiKey = z.infer<typeof apiKey>;

/** A new key. The whole key is `identifier` and `secret_token` together; the panel never shows it again. */
export const createdApiKey = apiKey.extend({
  /** Second part of the key. */
  secret_token: z.string(),
});

export type CreatedApiKey = z.infer<typeof createdApiKey>;
