import { randomInt } from "node:crypto";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A random text of letters and digits. */
export function randomText(length: number, alphabet: string = letters): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}
