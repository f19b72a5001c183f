import type { Failure } from "../domain/failure.ts";
import type { PanelId } from "../domain/panel.ts";

/** What the engine has to know about a panel request that did not succeed, besides the failure itself. */
export interface PanelProblemFacts {
  readonly panelId: PanelId;
  readonly failure: Failure;
  /** Which of its kinds the engine treats apart. */
  readonly kind:
    | "rate-limited"
    /** What answers is not the panel, does not know us, or is not to be found: perhaps of this request only, perhaps of all. */
    | "panel-trouble"
    | "panel-down"
    | "daemon-down"
    | "not-found"
    | "taken"
    | "invalid"
    | "busy"
    | "outcome-unknown"
    | "other";
  /** For `rate-limited`: how long the panel asks to wait; null if it does not say. */
  readonly retryAfterMs?: number | null;
  /** For `invalid` and `taken`: the panel's words by field. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** A request to a panel that did not succeed, in the engine's words. The SDK's error is the `cause`. */
export class PanelProblem extends Error {
  readonly panelId: PanelId;
  readonly failure: Failure;
  readonly kind: PanelProblemFacts["kind"];
  readonly retryAfterMs: number | null;
  readonly fields: Readonly<Record<string, readonly string[]>>;

  constructor(facts: PanelProblemFacts, cause?: unknown) {
    super(facts.failure.message, { cause });
    this.name = "PanelProblem";
    this.panelId = facts.panelId;
    this.failure = facts.failure;
    this.kind = facts.kind;
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.fields = facts.fields ?? {};
  }

  /** Whether the panel complained about this field. */
  concerns(field: string): boolean {
    return this.fields[field] !== undefined;
  }
}
