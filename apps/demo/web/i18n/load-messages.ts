import { en } from "./en/messages.ts";
import type { Locale } from "./locale.ts";

/** Every text of the pages; other languages have to offer the same, or the type check fails. */
export type Messages = typeof en;

/** The texts of a language; English is always at hand, the others are fetched when they are asked for. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === "fr" ? (await import("./fr/messages.ts")).fr : en;
}
