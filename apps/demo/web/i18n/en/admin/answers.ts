import type { AnswerWords } from "../../answer-words.ts";

/** What the checks of a product say about a field that is still empty, as people say it. */
export const adminAnswers: AnswerWords = [
  [/^Too small: expected string to have >=1 characters\.$/, "It cannot be empty."],
  [/^Too small: expected array to have >=1 items\.$/, "At least one is needed."],
  [/^Give at least 1\.$/, "Fill it in."],
  [/^Has to be (.+)$/, "It has to be $1"],
];
