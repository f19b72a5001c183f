import { type RequestErrorCode, requestErrorCatalogue } from "./request-error-catalogue.ts";

/** Where in a request something is wrong. */
export interface RequestProblem {
  readonly in: "body" | "query" | "path" | "header";
  /** JSON pointer into that part, for example `/customer/email`. */
  readonly pointer: string;
  /** Stable, for programs. */
  readonly code: string;
  /** For people. */
  readonly message: string;
}

/** Details of a refusal. */
export interface RequestErrorDetails {
  readonly cause?: unknown;
  /** Replaces the catalogue's remedy where something more exact is known. */
  readonly remedy?: string;
  /** Replaces the catalogue's status where a code has several. */
  readonly status?: number;
  /** What `Retry-After` says, in seconds. */
  readonly retryAfterSeconds?: number;
}

/** A request that was refused before it became a command. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;
  readonly status: number;
  readonly remedy: string;
  readonly retryAfterSeconds: number | null;

  constructor(code: RequestErrorCode, message: string, details: RequestErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "RequestError";
    this.code = code;
    this.status = details.status ?? requestErrorCatalogue[code].status;
    this.remedy = details.remedy ?? requestErrorCatalogue[code].remedy;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}
