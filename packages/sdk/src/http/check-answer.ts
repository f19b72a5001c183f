import type { PanelRequest } from "../errors/panel-error.ts";
import { learnAllRemedies, ResponseInvalidError } from "../on-demand.ts";
import type { AnswerIssues } from "../schemas/answer-issues.ts";

/**
 * Holds an answer against its schema.
 *
 * @throws {ResponseInvalidError} in the mode "throw"
 */
export type CheckAnswer = (
  api: "application" | "client",
  mode: "warn" | "throw",
  body: unknown,
  request: PanelRequest,
) => void;

/** Loaded, with zod, only where answers are validated. */
export function createCheckAnswer(answerIssues: AnswerIssues): CheckAnswer {
  return (api, mode, body, request) => {
    const issues = answerIssues(api, body);
    if (issues.length === 0) return;
    learnAllRemedies();
    const error = new ResponseInvalidError(issues, { request });
    if (mode === "throw") throw error;
    // biome-ignore lint/suspicious/noConsole: this is what the caller asked for with "warn".
    console.warn(`${error.message} (${error.code})`);
  };
}
