import type { AnswerWords } from "../answer-words.ts";

/** The server speaks English. */
export const answers: AnswerWords = [];
