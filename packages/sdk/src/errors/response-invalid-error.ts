import { PanelError, type PanelErrorDetails } from "./panel-error.ts";

/** With `validate: "throw"`: the answer does not satisfy its schema. */
export class ResponseInvalidError extends PanelError {
  static override readonly kind: string = "ResponseInvalidError";

  /** What is wrong, with its place in the answer. */
  readonly issues: readonly string[];

  constructor(issues: readonly string[], details: PanelErrorDetails) {
    super("response_invalid", issues.slice(0, 3).join("; "), details);
    this.issues = issues;
  }
}
