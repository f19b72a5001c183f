import { generateKeyPairSync, sign } from "node:crypto";

/** A key and the certificate of `localhost` that it signed itself, valid for some years around now, as PEM. */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = der(0x30, Buffer.from("06082a8648ce3d040302", "hex"));
  const commonName = der(0x30, Buffer.from("0603550403", "hex"), der(0x0c, Buffer.from("localhost")));
  const name = der(0x30, der(0x31, commonName));
  const year = new Date().getUTCFullYear() % 100;
  const validity = der(0x30, ...[year - 1, year + 1].map((one) => der(0x17, Buffer.from(`${one}0101000000Z`))));
  const subjectKey = publicKey.export({ type: "spki", format: "der" });
  const certificate = der(0x30, der(0x02, Buffer.of(1)), ecdsaWithSha256, name, validity, name, subjectKey);
  const signature = der(0x03, Buffer.of(0), sign("sha256", certificate, privateKey));
  const base64 = der(0x30, certificate, ecdsaWithSha256, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}

/** A value of X.690: its tag, its length, its contents. */
function der(tag: number, ...contents: Buffer[]): Buffer {
  const value = Buffer.concat(contents);
  const { length } = value;
  const octets = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...octets), value]);
}
