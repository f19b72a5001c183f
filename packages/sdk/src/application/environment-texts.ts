/**
 * An environment with every value as a text. Pterodactyl ends in 500 at anything else that the rules allow, and on both
 * panels a number or a boolean fails where the rules say `string`, while its text passes where they say `integer` or
 * `boolean`.
 */
export function environmentTexts(values: Readonly<Record<string, unknown>>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === null ? null : String(typeof value === "boolean" ? +value : value),
    ]),
  );
}
