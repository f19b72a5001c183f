import { isProvisionerError } from "@hatchery/provisioner";
import { ConfigError } from "./config.ts";

const unwritable = new Set(["EACCES", "EPERM", "EROFS"]);

/** Why the demo cannot start and what to do about it, in a sentence or two. */
export function startFailure(error: unknown): string {
  if (error instanceof ConfigError) return `The environment is not right:\n${error.message}`;
  if (isProvisionerError(error)) return `${error.message} ${error.remedy}`;
  if (!(error instanceof Error)) return String(error);
  const { code, path, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === "EADDRINUSE")
    return `Another program listens on port ${port} of ${address}. Stop it, or set PORT to another one (0 for any).`;
  if (code !== undefined && unwritable.has(code) && path !== undefined)
    return `${path} cannot be written. Give this user the right to write there, or start from a folder where it has it.`;
  return error.message;
}
