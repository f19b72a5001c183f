/** The languages of the pages. */
export const locales = ["en", "fr"] as const;

export type Locale = (typeof locales)[number];

const storageKey = "hatchery.locale";

/** The visitor's earlier choice, else the first of the browser's languages that we speak. */
export function preferredLocale(): Locale {
  const wanted = [localStorage.getItem(storageKey), ...navigator.languages.map((language) => language.slice(0, 2))];
  return locales.find((locale) => wanted.find((entry) => locales.some((known) => known === entry)) === locale) ?? "en";
}

/** Keeps the choice for the next visit. */
export function rememberLocale(locale: Locale): void {
  localStorage.setItem(storageKey, locale);
}
