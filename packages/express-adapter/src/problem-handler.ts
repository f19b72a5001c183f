import { GrantBusyError, PanelRateLimitedError } from "@hatchery/provisioner";
import { type Problem, RequestError, toProblem } from "@hatchery/provisioner/http";
import type { ErrorRequestHandler, Request } from "express";

/** Answers whatever was thrown as `application/problem+json`, without a word of what was not meant for the client. */
export function problemHandler(onError: ((error: unknown, request: Request) => void) | undefined): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = problemOf(error);
    if (problem.status === 500) onError?.(error, request);
    if (response.headersSent) {
      next(error);
      return;
    }
    const wait = retryAfterSeconds(error);
    if (wait !== null) response.set("Retry-After", String(wait));
    response.status(problem.status).set("Cache-Control", "no-store").type("application/problem+json").json(problem);
  };
}

function retryAfterSeconds(error: unknown): number | null {
  if (error instanceof RequestError) return error.retryAfterSeconds;
  if (error instanceof GrantBusyError) return 1;
  if (!(error instanceof PanelRateLimitedError) || error.retryAfterMs === null) return null;
  return Math.max(1, Math.ceil(error.retryAfterMs / 1000));
}

/** What Express itself refuses, such as a path that is not UTF-8, carries a status below 500. */
function problemOf(error: unknown): Problem {
  const problem = toProblem(error);
  if (problem.status !== 500 || !(error instanceof URIError)) return problem;
  return toProblem(new RequestError("malformed_request", "The path cannot be decoded."));
}
