import { type ErrorEntry, PanelError } from "../errors/panel-error.ts";

/** One failed rule. */
export interface Failure {
  readonly field: string;
  readonly rule: string;
  readonly message: string;
}

/** 422: one entry per failed rule, in the order of the rules. */
export class ValidationError extends PanelError {
  readonly failures: readonly Failure[];

  constructor(failures: readonly Failure[]) {
    super("ValidationException", 422, failures[0]?.message ?? "The given data was invalid.");
    this.failures = failures;
  }

  override get entries(): readonly ErrorEntry[] {
    return this.failures.map(({ field, rule, message }) => ({
      code: this.code,
      status: "422",
      detail: message,
      meta: { source_field: field, rule },
    }));
  }

  override get withoutJson(): "back" {
    return "back";
  }
}
