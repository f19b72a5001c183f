/** Something that is wrong with a product, found when it is saved. */
export interface ProductProblem {
  /** JSON path into what was saved, for example `$.eggs[0].variables.MAX_PLAYERS`. */
  readonly path: string;
  /** Stable, for programs. */
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}
