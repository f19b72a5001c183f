/** One thing that is wrong with what was sent. */
export interface FieldProblem {
  readonly in: "body" | "query" | "path" | "header";
  /** JSON pointer: `/variables/SERVER_NAME`. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** The body of every refusal (RFC 9457), with our code and remedy. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly remedy: string;
  readonly errors?: readonly FieldProblem[] | undefined;
}

/** A request that the server refused. A request that never reached it rejects with the browser's own `TypeError`. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly remedy: string;
  readonly errors: readonly FieldProblem[];

  constructor(problem: Problem) {
    super(problem.detail || problem.title);
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.code = problem.code;
    this.remedy = problem.remedy;
    this.errors = problem.errors ?? [];
  }
}

/** What was said about one field of the form whose request failed. */
export function problemAt(error: unknown, pointer: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return error.errors.find((problem) => problem.pointer === pointer)?.message;
}
