import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from "node:crypto";
import { EncryptionKeyWrongError } from "../errors/encryption-key-wrong-error.ts";

/** Seals and opens secrets that are kept in the database. */
export interface Secrets {
  /** AES-256-GCM under the current key; the same text seals differently each time. `purpose` has to be the same when opening. */
  seal(text: string, purpose: string): string;
  /** @throws EncryptionKeyWrongError if the key is not among those given, or the text was changed. */
  open(sealed: string, purpose: string): string;
  /** Whether it was sealed with an older key and should be sealed anew. */
  isOutdated(sealed: string): boolean;
}

interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

/** Makes the box for the keys given: seals with the current one, opens with all of them. */
export function createSecrets(current: string, previous: readonly string[] = []): Secrets {
  const sealing = deriveKey(current);
  const keys = new Map([sealing, ...previous.map(deriveKey)].map((key) => [key.id, key]));
  return {
    seal(text, purpose) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", sealing.bytes, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return ["v1", sealing.id, Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")].join(".");
    },
    open(sealed, purpose) {
      const [, id = "", packed = ""] = sealed.split(".");
      const key = keys.get(id);
      if (key === undefined) throw new EncryptionKeyWrongError(id);
      try {
        const bytes = Buffer.from(packed, "base64url");
        const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, 12))
          .setAAD(Buffer.from(purpose))
          .setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
      } catch (cause) {
        throw new EncryptionKeyWrongError(id, { cause });
      }
    },
    isOutdated: (sealed) => sealed.split(".")[1] !== sealing.id,
  };
}

/** The text is stretched, since people choose it; the id tells keys apart without saying anything about them. */
function deriveKey(text: string): Key {
  const bytes = scryptSync(text, "hatchery secrets v1", 32);
  return { id: createHash("sha256").update("id").update(bytes).digest("hex").slice(0, 8), bytes };
}
