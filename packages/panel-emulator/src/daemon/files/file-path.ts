import { posix } from "node:path";
import { fileErrors } from "./file-errors.ts";

/** Bytes that a name may have on the daemon's disk. */
const longestName = 255;

/** Whether a path leads out of the server's root. */
export function isOutside(...paths: readonly string[]): boolean {
  return /^\.\.(\/|$)/.test(relative(paths));
}

/**
 * The parts of a path below the server's root.
 * @throws {DaemonResponseError} 500 for a path outside, 400 for a name that is too long.
 */
export function pathParts(...paths: readonly string[]): string[] {
  if (isOutside(...paths)) throw fileErrors.unexpected();
  const parts = relative(paths)
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  if (parts.some((part) => Buffer.byteLength(part) > longestName)) throw fileErrors.nameTooLong();
  return parts;
}

/** Slashes at the beginning do not make the root of it: what goes up from there leads outside. */
function relative(paths: readonly string[]): string {
  return posix.normalize(paths.join("/").replace(/^\/+/, ""));
}
