import { PanelError, type PanelErrorDetails } from "./panel-error.ts";
import type { PanelErrorCode } from "./remedies.ts";

/** One entry of the panel's `errors`. */
export interface PanelErrorEntry {
  /** The name of the panel's exception class. */
  readonly code: string;
  /** The HTTP status as text. */
  readonly status: string;
  readonly detail: string;
  readonly meta?: { readonly source_field?: string; readonly rule?: string };
}

export interface PanelAnswerErrorDetails extends PanelErrorDetails {
  readonly status: number;
  readonly errors?: readonly PanelErrorEntry[] | undefined;
}

/** Something answered, but not as hoped. */
export class PanelAnswerError extends PanelError {
  static override readonly kind: string = "PanelAnswerError";

  /** The HTTP status; 0 where a browser hides it. */
  readonly status: number;
  /** The panel's own entries; empty when the answer was not the panel's JSON. */
  readonly errors: readonly PanelErrorEntry[];

  constructor(code: PanelErrorCode, message: string, details: PanelAnswerErrorDetails) {
    super(code, message, details);
    this.status = details.status;
    this.errors = details.errors ?? [];
  }
}
