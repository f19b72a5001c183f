import * as z from "zod";

/** Codes that stand in for a two-factor code, once each. */
export const recoveryTokens = z.object({
  /** Ten codes. They are shown once. */
  tokens: z.array(z.string()).length(10),
});

export type RecoveryTokens = z.infer<typeof recoveryTokens>;
