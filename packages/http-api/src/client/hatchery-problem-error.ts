import type { components } from "../generated/api.ts";

/** The body of a refusal: RFC 9457 with a code, a remedy, and the fields that are wrong. */
export type Problem = components["schemas"]["Problem"];

/** A refusal. What never reached the router rejects with the platform's own `TypeError` instead. */
export class HatcheryProblemError extends Error {
  override readonly name = "HatcheryProblemError";
  readonly problem: Problem;
  /** HTTP status. */
  readonly status: number;
  /** Stable, for programs; `http_…` if something before the router has answered. */
  readonly code: string;
  /** What to do about it. */
  readonly remedy: string;
  /** When to come back, in seconds; null if that was not said. */
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail || problem.title);
    this.problem = problem;
    this.status = problem.status;
    this.code = problem.code;
    this.remedy = problem.remedy;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** What was said about one field of the body, for example `/cron/hour`. */
  at(pointer: string): string | undefined {
    return this.problem.errors?.find((entry) => entry.pointer === pointer)?.message;
  }
}

/** Whether something thrown is a refusal. */
export function isHatcheryProblem(thrown: unknown): thrown is HatcheryProblemError {
  return thrown instanceof HatcheryProblemError;
}

/** Reads a refusal, whoever wrote it. */
export async function problemFrom(response: Response): Promise<HatcheryProblemError> {
  const { status } = response;
  const title = response.statusText || `HTTP ${status}`;
  const fallback: Problem = { type: "about:blank", title, status, detail: "", code: `http_${status}`, remedy: "" };
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const wait = Number(response.headers.get("retry-after") ?? "");
  const problem = typeof body === "object" && body !== null ? { ...fallback, ...body } : fallback;
  return new HatcheryProblemError(problem, wait > 0 ? wait : null);
}
