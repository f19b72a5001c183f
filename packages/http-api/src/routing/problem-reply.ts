import { DatabaseUnavailableError, GrantBusyError, PanelRateLimitedError } from "@hatchery/provisioner";
import { RequestError, toProblem } from "@hatchery/provisioner/http";
import type { Reply } from "./reply.ts";

/** Whatever was thrown as `application/problem+json`, without a word of what was not meant for the client. */
export function replyWithProblem(error: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  const problem = toProblem(error);
  const wait = retryAfterSeconds(error);
  return {
    status: problem.status,
    headers: {
      "Cache-Control": "no-store",
      "Content-Type": "application/problem+json; charset=utf-8",
      ...(wait === null ? {} : { "Retry-After": String(wait) }),
      ...headers,
    },
    body: { kind: "json", value: problem },
  };
}

function retryAfterSeconds(error: unknown): number | null {
  if (error instanceof RequestError) return error.retryAfterSeconds;
  if (error instanceof GrantBusyError || error instanceof DatabaseUnavailableError) return 1;
  if (!(error instanceof PanelRateLimitedError) || error.retryAfterMs === null) return null;
  return Math.max(1, Math.ceil(error.retryAfterMs / 1000));
}
