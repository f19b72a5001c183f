/** Thrown for what is no egg file. */
export class EggFileError extends Error {
  override readonly name = "EggFileError";
  readonly code = "egg_file_unreadable";
  /** JSON path of the place, for example `$.variables[2].rules`. */
  readonly path: string;
  /** What to do about it. */
  readonly remedy: string;

  constructor(path: string, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
    this.remedy = remedy;
  }
}
