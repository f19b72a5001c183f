/** How a refusal is said in another language; without a detail where the server's own would be in English. */
export interface ProblemText {
  readonly title: string;
  readonly detail?: string;
  readonly remedy: string;
}

/** By the refusal's code. */
export type ProblemTexts = Readonly<Record<string, ProblemText>>;
