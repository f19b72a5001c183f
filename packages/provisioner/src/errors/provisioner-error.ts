import type { ErrorCode } from "./catalogue.ts";
import { errorCatalogue } from "./catalogue.ts";
import type { ProblemEntry } from "./problem-entry.ts";

/** Details of an error. */
export interface ProvisionerErrorDetails {
  readonly cause?: unknown;
  /** Replaces the catalogue's remedy where something more exact is known. */
  readonly remedy?: string;
  readonly problems?: readonly ProblemEntry[];
}

/** The root of every error that a command or query is refused with. Holds no secret. */
export abstract class ProvisionerError extends Error {
  /** Stable, for programs. */
  readonly code: ErrorCode;
  /** The HTTP status that fits. */
  readonly status: number;
  /** What to do about it. */
  readonly remedy: string;
  /** What is wrong with which field, if fields are. */
  readonly problems: readonly ProblemEntry[];

  constructor(code: ErrorCode, message: string, details: ProvisionerErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.status = errorCatalogue[code].status;
    this.remedy = details.remedy ?? errorCatalogue[code].remedy;
    this.problems = details.problems ?? [];
  }
}

/** Whether something thrown is an error of the provisioner's own, with `code` and `remedy`. */
export function isProvisionerError(thrown: unknown): thrown is ProvisionerError {
  return thrown instanceof ProvisionerError;
}
