/**
 * Writes a query as the panel reads it: lists with commas (`include=user,node`), those named `x[]` one by one,
 * objects as `filter[name]=…`.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  const add = (name: string, value: unknown) => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) {
      if (name.endsWith("[]")) for (const one of value) add(name, one);
      else if (value.length > 0) add(name, value.join());
    } else if (typeof value === "object") {
      for (const [key, one] of Object.entries(value)) add(`${name}[${key}]`, one);
    } else parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(value as string)}`);
  };
  for (const [name, value] of Object.entries(query)) add(name, value);
  return parts.join("&");
}
