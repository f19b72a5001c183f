import { ProvisionerError } from "./provisioner-error.ts";

/** A stored secret was sealed with a key that was not given. */
export class EncryptionKeyWrongError extends ProvisionerError {
  constructor(keyId: string, details: { readonly cause?: unknown } = {}) {
    super(
      "encryption_key_wrong",
      `A stored secret was sealed with the encryption key ${keyId}, which was not given or is another one.`,
      details,
    );
  }
}
