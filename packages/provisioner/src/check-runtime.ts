import { RuntimeUnsupportedError } from "./errors/runtime-unsupported-error.ts";

const oldest = [22, 12] as const;

/** Says in words what would otherwise fail somewhere as a function that does not exist. @throws RuntimeUnsupportedError */
export function checkRuntime(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) throw new RuntimeUnsupportedError(version);
}
