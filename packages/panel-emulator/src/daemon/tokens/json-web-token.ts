import { createHmac, timingSafeEqual } from "node:crypto";

/** What a JSON Web Token says. */
export type Claims = Readonly<Record<string, unknown>>;

/** A JSON Web Token that is signed with a shared secret (HS256). */
export function signToken(header: Claims, claims: Claims, secret: string): string {
  const signed = `${encode({ typ: "JWT", alg: "HS256", ...header })}.${encode(claims)}`;
  return `${signed}.${signatureOf(signed, secret).toString("base64url")}`;
}

/** The claims of a token, whoever signed it. @throws when the text is no token. */
export function readClaims(token: string): Claims {
  const [header, claims, signature, ...rest] = token.split(".");
  if (header === undefined || claims === undefined || signature === undefined || rest.length > 0)
    throw new Error("The text is no JSON Web Token.");
  if (decode(header).alg !== "HS256") throw new Error("The token is not signed with HS256.");
  return decode(claims);
}

/** Whether a token was signed with a secret. */
export function isSignedWith(token: string, secret: string): boolean {
  const end = token.lastIndexOf(".");
  const wanted = signatureOf(token.slice(0, end), secret);
  const given = Buffer.from(token.slice(end + 1), "base64url");
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function signatureOf(text: string, secret: string): Buffer {
  return createHmac("sha256", secret).update(text).digest();
}

function encode(part: Claims): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function decode(part: string): Claims {
  const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
  if (typeof value !== "object" || value === null) throw new Error("A part of the token is no object.");
  return value as Claims;
}
