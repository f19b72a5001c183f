import { type AnswerIssues, createAnswerIssues } from "../../schemas/answer-issues.ts";
import { attributesByObject, bareAnswers, inherited } from "./attributes-by-object.ts";

/**
 * What in a successful answer of a Pterodactyl panel is not as its schema says, in words and with its place; empty when
 * all is well. Keys that no schema knows are fine, newer panels send them.
 */
export const answerIssues: AnswerIssues = createAnswerIssues({ attributesByObject, bareAnswers, nameless: inherited });
