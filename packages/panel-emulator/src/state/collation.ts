const accents = /\p{Diacritic}/gu;

/** A text without case and accents, as the database searches in it. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(accents, "").toLowerCase();
}

/**
 * The form in which the panel's database (`utf8mb4_unicode_ci`) compares texts: without case, without accents and without
 * trailing spaces.
 */
export function collate(text: string): string {
  return fold(text).trimEnd();
}
