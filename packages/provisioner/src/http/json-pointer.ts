/** Writes a path of keys and indexes as JSON pointer (RFC 6901). */
export function pointerTo(segments: readonly PropertyKey[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A path as JSON pointer: pointers stay as they are, JSON paths (`$.eggs[0]["a b"]`) are rewritten. */
export function jsonPointer(path: string): string {
  if (!path.startsWith("$")) return path;
  const segments = path.slice(1).matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g);
  return pointerTo(
    Array.from(segments, ([, key, index, quoted]) => key ?? index ?? (JSON.parse(quoted ?? '""') as string)),
  );
}
