import type { PanelRequest } from "../errors/panel-error.ts";
import { learnAllRemedies, ResponseInvalidError } from "../on-demand.ts";
import { answerIssues } from "../schemas/answer-issues.ts";

/**
 * Holds an answer against its schema. Loaded, with zod, only where answers are validated.
 *
 * @throws {ResponseInvalidError} in the mode "throw"
 */
export function checkAnswer(
  api: "application" | "client",
  mode: "warn" | "throw",
  body: unknown,
  request: PanelRequest,
): void {
  const issues = answerIssues(api, body);
  if (issues.length === 0) return;
  learnAllRemedies();
  const error = new ResponseInvalidError(issues, { request });
  if (mode === "throw") throw error;
  // biome-ignore lint/suspicious/noConsole: this is what the caller asked for with "warn".
  console.warn(`${error.message} (${error.code})`);
}
