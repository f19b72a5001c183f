import { PanelAnswerError, type PanelAnswerErrorDetails } from "./panel-answer-error.ts";

/** The panel's validation failed (422). */
export class PanelValidationError extends PanelAnswerError {
  static override readonly kind: string = "PanelValidationError";

  /** The panel's words by field (`limits.memory`, `environment.MAX_PLAYERS`). */
  readonly fields: Readonly<Record<string, readonly string[]>>;

  constructor(message: string, details: PanelAnswerErrorDetails) {
    super("validation_failed", message, details);
    const fields: Record<string, string[]> = {};
    for (const { meta, detail } of this.errors) {
      const field = meta?.source_field ?? "";
      fields[field] = [...(fields[field] ?? []), detail];
    }
    this.fields = fields;
  }

  /** Whether this rule (`unique`, `exists`, `required` …) failed for this field; without a rule, whether any did. */
  failed(field: string, rule?: string): boolean {
    return this.errors.some(({ meta }) => meta?.source_field === field && (rule === undefined || meta.rule === rule));
  }
}
