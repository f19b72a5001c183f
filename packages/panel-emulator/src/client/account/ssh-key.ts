/** What the panel keeps of a public key. */
export interface SshKey {
  readonly type: string;
  readonly bits: number;
  /** SHA-256 in base64, without padding. */
  readonly fingerprint: string;
  /** The key as PKCS8, with the panel's line ends. */
  readonly pem: string;
}

/** Reads a public key in any of the usual forms; undefined for what is none, private keys included. */
export async function parseSshKey(text: string): Promise<SshKey | undefined> {
  if (text.includes("PRIVATE KEY")) return undefined;
  const { default: sshpk } = await import("sshpk");
  try {
    const key = sshpk.parseKey(text, "auto");
    const fingerprint = key
      .fingerprint("sha256")
      .toString()
      .replace(/^SHA256:/, "");
    const pem = key.toString("pkcs8").trim().replaceAll(/\r?\n/g, "\r\n");
    return { type: key.type, bits: key.size, fingerprint, pem };
  } catch {
    return undefined;
  }
}
