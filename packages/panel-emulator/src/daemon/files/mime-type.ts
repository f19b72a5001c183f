import { gzipMagic, zipMagic } from "./archive-format.ts";
import type { FileAnswers } from "./file-answers.ts";

/** Extensions whose type does not show in the first bytes, or not well enough. */
const byExtension: Readonly<Record<string, string>> = {
  json: "application/json",
  html: "text/html; charset=utf-8",
  xml: "text/xml; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  pdf: "application/pdf",
  jar: "application/jar",
};

/** Control characters that no text has; tab, line ends and escape are allowed. */
function isBinary(byte: number): boolean {
  return byte <= 0x08 || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f);
}

/** What the daemon says that a file is. */
export function mimeType(name: string, content: Buffer, answers: FileAnswers): string {
  if (content.length === 0) return answers.emptyFileType;
  if (/\.(tar\.gz|tgz)$/i.test(name) && gzipMagic(content)) return answers.listedArchiveType;
  const known = byExtension[name.split(".").pop()?.toLowerCase() ?? ""];
  if (known) return known;
  if (gzipMagic(content)) return "application/gzip";
  if (zipMagic(content)) return "application/zip";
  return content.subarray(0, 512).some(isBinary) ? "application/octet-stream" : "text/plain; charset=utf-8";
}
