/** Thrown by a rule where the panel itself fails: it answers 500 instead of saying what is wrong with the value. */
export class PanelBreaks extends Error {
  override readonly name = "PanelBreaks";
  /** What the panel's framework throws. */
  readonly exception: string;

  constructor(message: string, exception = "ErrorException") {
    super(message);
    this.exception = exception;
  }
}

/** Thrown by a rule that only the panel can judge: it needs a database, a name server, or more time than is given. */
export class OnlyPanelKnows extends Error {
  override readonly name = "OnlyPanelKnows";
}
