import type { Response } from "express";

interface HostProblem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

/** Refuses in the same form as the router's own answers (RFC 9457). */
export function sendProblem(response: Response, problem: HostProblem): void {
  response
    .status(problem.status)
    .type("application/problem+json")
    .send(JSON.stringify({ type: "about:blank", ...problem }));
}
