const mebibytesPer: Readonly<Record<string, number>> = { m: 1, g: 1024, t: 1024 ** 2 };

/** Reads `4 GiB`, `4,5 Gio`, `4g`, `4096`: whole MiB, or null for what is no size. */
export function readSizeText(text: string): number | null {
  const match = /^(\d+(?:[.,]\d+)?)\s*(?:([mgt])(?:i?[bo])?)?$/i.exec(text.trim());
  if (!match) return null;
  const mebibytes = Number(match[1]?.replace(",", ".")) * (mebibytesPer[match[2]?.toLowerCase() ?? "m"] ?? 1);
  return Number.isInteger(mebibytes) ? mebibytes : null;
}
