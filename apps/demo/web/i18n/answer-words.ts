/** How a sentence is said: `$1` is what its pattern caught; what holds another sentence is made of it. */
type Said = string | ((...caught: string[]) => string);

/** Sentences of the server as patterns, and how they are said in another language. */
export type AnswerWords = readonly (readonly [pattern: RegExp, said: Said])[];

/** Says a sentence of the server in another language; one that is not known stays as it is. */
export function inWords(answers: AnswerWords, text: string): string {
  const known = answers.find(([pattern]) => pattern.test(text));
  if (!known) return text;
  const [pattern, said] = known;
  return typeof said === "string" ? text.replace(pattern, said) : text.replace(pattern, said);
}
