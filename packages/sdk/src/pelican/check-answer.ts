import { createCheckAnswer } from "../http/check-answer.ts";
import { answerIssues } from "./schemas/answer-issues.ts";

export const checkAnswer = createCheckAnswer(answerIssues);
