/** A sentence of the server as a pattern, and how it is said in another language; `$1` is what the pattern caught. */
export type AnswerWords = readonly (readonly [pattern: RegExp, said: string])[];

/** Says a sentence of the server in another language; one that is not known stays as it is. */
export function inWords(answers: AnswerWords, text: string): string {
  const known = answers.find(([pattern]) => pattern.test(text));
  return known ? text.replace(...known) : text;
}
