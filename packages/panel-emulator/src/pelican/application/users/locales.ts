/** Whether a text is a locale of ICU as PHP writes it: `de`, `de_AT`, `zh_Hans_CN`. It need not be a translation. */
export function isLocale(text: string): boolean {
  if (!/^[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|\d{3}))?$/.test(text)) return false;
  const tag = text.replaceAll("_", "-");
  return new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag;
}
