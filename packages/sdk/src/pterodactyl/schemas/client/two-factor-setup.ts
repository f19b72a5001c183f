import * as z from "zod";

/** Secret for an authenticator. */
export const twoFactorSetup = z.object({
  /** The secret as an `otpauth://` address, to be shown as a QR code. */
  image_url_data: z.url(),
  /** The secret in base 32. */
  secret: z.string(),
});

export type TwoFactorSetup = z.infer<typeof twoFactorSetup>;
