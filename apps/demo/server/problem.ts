import type { Response } from "express";

interface HostProblem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

/** There is nothing there, or nothing for whoever asks. */
export function sendNotFound(response: Response): void {
  sendProblem(response, {
    status: 404,
    code: "not_found",
    title: "There is no such thing",
    detail: "It does not exist, or it is somebody else's.",
    remedy: "Check the address, or sign in with another account.",
  });
}

/** What was sent does not have the form that is asked for. */
export function sendNotUnderstood(response: Response, detail: string): void {
  sendProblem(response, {
    status: 422,
    code: "invalid_input",
    title: "That was not understood",
    detail,
    remedy: "Correct the fields, then send it again.",
  });
}

/** Refuses in the same form as the router's own answers (RFC 9457). */
export function sendProblem(response: Response, problem: HostProblem): void {
  response
    .status(problem.status)
    .type("application/problem+json")
    .send(JSON.stringify({ type: "about:blank", ...problem }));
}
