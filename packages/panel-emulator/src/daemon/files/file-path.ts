import { posix } from "node:path";
import { fileErrors } from "./file-errors.ts";

/** Bytes that a name may have on the daemon's disk. */
const longestName = 255;

/**
 * The parts of a path below the server's root. What leads out of the root does not exist.
 * @throws {DaemonResponseError} 404 for a path outside, 400 for a name that is too long.
 */
export function pathParts(...paths: readonly string[]): string[] {
  const normal = posix.normalize(paths.join("/")).replace(/^\/+/, "");
  if (normal === ".." || normal.startsWith("../")) throw fileErrors.notFound();
  const parts = normal.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.some((part) => Buffer.byteLength(part) > longestName)) throw fileErrors.nameTooLong();
  return parts;
}
