import { ProvisionerError } from "./provisioner-error.ts";

/** This Node.js is older than what the packages are written for. */
export class RuntimeUnsupportedError extends ProvisionerError {
  constructor(version: string) {
    super("runtime_unsupported", `Node.js ${version} is too old for Hatchery.`);
  }
}
