import type { Failure } from "../domain/failure.ts";
import type { OperationKind } from "../domain/operation.ts";
import type { PanelId } from "../domain/panel.ts";
import type { Health } from "../interface/health.ts";

/** A try of an operation that begins. */
export interface AttemptBegun {
  readonly operationId: string;
  readonly kind: OperationKind;
  readonly serviceId: string | null;
  readonly attempt: number;
}

/** How one try of an operation ended. */
export interface AttemptReport extends AttemptBegun {
  readonly panelId: PanelId | null;
  /** From the claim to the end of the try. */
  readonly durationMs: number;
  /** From the order to the first try; null for later tries. */
  readonly queuedMs: number | null;
  readonly panelRequests: number;
  readonly outcome: "succeeded" | "failed" | "put-off" | "installing" | "lost";
  readonly failure: Failure | null;
}

/** Told of what the engine does, for spans and metrics. Never throws, and is not awaited. */
export interface EngineObserver {
  /** Surrounds a try; what is done within belongs to it. */
  attempt<Report extends AttemptReport>(begun: AttemptBegun, work: () => Promise<Report>): Promise<Report>;
  /** Surrounds a step of a try. */
  step<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  panelAnswered(panelId: PanelId, status: number | undefined, durationMs: number): void;
  rateLimited(panelId: PanelId | null, waitMs: number): void;
  /** Operations whose leases had ended were taken over. */
  takenOver(operations: number): void;
  /** Services with an end had neither a due date nor a reason why. */
  schedulesMended(services: number): void;
  /** Reads the health when somebody measures, until told to end. */
  measures(read: () => Promise<Health>): () => void;
}

/** Sees nothing. */
export const blindObserver: EngineObserver = {
  attempt: (_, work) => work(),
  step: (_, work) => work(),
  panelAnswered() {},
  rateLimited() {},
  takenOver() {},
  schedulesMended() {},
  measures: () => () => {},
};
