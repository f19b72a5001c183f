import { en } from "../../web/i18n/en/messages.ts";
import { createFormat, type Format } from "../../web/i18n/format.ts";
import { fr } from "../../web/i18n/fr/messages.ts";
import type { Messages } from "../../web/i18n/load-messages.ts";
import type { ShopBrowser, Visitor } from "./shop-browser.ts";

/** Somebody who reads one of the shop's languages, on a screen of their own. */
export interface Reader extends Visitor {
  readonly locale: "en" | "fr";
  readonly isNarrow: boolean;
  readonly t: Messages;
  readonly format: Format;
  /** What the demo's products say, in their language. */
  content(text: string): string;
}

/** One reader for each language: the one on a wide screen, the other on the narrowest and in the dark. */
export function openReaders(shop: ShopBrowser): Promise<readonly Reader[]> {
  return Promise.all([
    shop.visit({ locale: "en-GB" }).then((visitor) => reader(visitor, "en", false)),
    shop.visit({ locale: "fr-FR", dark: true, width: 320, height: 800 }).then((visitor) => reader(visitor, "fr", true)),
  ]);
}

function reader(visitor: Visitor, locale: "en" | "fr", isNarrow: boolean): Reader {
  const t = { en, fr }[locale];
  return { ...visitor, locale, isNarrow, t, format: createFormat(locale), content: (text) => t.content[text] ?? text };
}

/** Lets all readers go the same way at once. What one of them cannot do fails it, and what a page says in its console as an error. */
export async function everyReader<Each extends Reader>(
  readers: readonly Each[],
  way: (reader: Each) => Promise<void>,
): Promise<void> {
  await Promise.all(
    readers.map(async (each) => {
      each.errors.length = 0;
      try {
        await way(each);
      } catch (error) {
        throw new Error(`The one who reads ${each.locale} cannot: ${String(error)}`, { cause: error });
      }
      if (each.errors.length > 0) throw new Error(`The page in ${each.locale} says: ${each.errors.join("; ")}`);
    }),
  );
}
