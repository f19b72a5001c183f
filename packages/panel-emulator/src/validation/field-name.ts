/**
 * How a message calls a field: by its own name if it has one, by its path if it is an entry of a list, else by its path
 * with spaces for underscores.
 */
export function fieldName(field: string, pattern: string, attributes: Readonly<Record<string, string>>): string {
  const own = attributes[field] ?? attributes[pattern];
  if (own !== undefined) return own;
  if (field !== pattern) return field;
  return field
    .replaceAll(/\s+/g, "")
    .replaceAll(/(.)(?=[A-Z])/g, "$1_")
    .toLowerCase()
    .replaceAll("_", " ");
}
