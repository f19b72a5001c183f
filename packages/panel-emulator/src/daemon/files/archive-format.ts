/** Whether a content begins like gzip. */
export function gzipMagic(content: Buffer): boolean {
  return content[0] === 0x1f && content[1] === 0x8b;
}

/** Whether a content begins like a zip archive. */
export function zipMagic(content: Buffer): boolean {
  return content.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

/** Whether a content is a tar archive: the word stands in the header of its first entry. */
export function tarMagic(content: Buffer): boolean {
  return content.subarray(257, 262).toString("latin1") === "ustar";
}
