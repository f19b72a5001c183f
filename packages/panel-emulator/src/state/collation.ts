const accents = /\p{Diacritic}/gu;

/**
 * The form in which the panel's database (`utf8mb4_unicode_ci`) compares texts: without case, without accents and without
 * trailing spaces.
 */
export function collate(text: string): string {
  return text.normalize("NFD").replace(accents, "").toLowerCase().trimEnd();
}
