import type { Failure } from "../domain/failure.ts";
import type { OperationKind } from "../domain/operation.ts";
import type { PanelId } from "../domain/panel.ts";

/** How one try of an operation ended. */
export interface AttemptReport {
  readonly operationId: string;
  readonly kind: OperationKind;
  readonly serviceId: string | null;
  readonly panelId: PanelId | null;
  readonly attempt: number;
  /** From the claim to the end of the try. */
  readonly durationMs: number;
  /** From the order to the claim. */
  readonly queuedMs: number;
  readonly panelRequests: number;
  readonly outcome: "succeeded" | "failed" | "put-off" | "installing" | "lost";
  readonly failure: Failure | null;
}

/** Told of what the engine does, for spans and metrics. Must not throw and is not awaited. */
export interface EngineObserver {
  attempted(report: AttemptReport): void;
  panelAnswered(panelId: PanelId, status: number | undefined, durationMs: number): void;
  rateLimited(panelId: PanelId | null, waitMs: number): void;
}

/** Sees nothing. */
export const blindObserver: EngineObserver = { attempted() {}, panelAnswered() {}, rateLimited() {} };
