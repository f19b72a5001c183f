/** How it is said in another language why an operation did not succeed. */
export interface FailureText {
  readonly message: string;
  readonly remedy: string;
}

/** By the failure's code. */
export type FailureTexts = Readonly<Record<string, FailureText>>;
