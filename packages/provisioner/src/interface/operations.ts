import type { CustomerId } from "../domain/customer.ts";
import type { AnyEvent } from "../domain/events.ts";
import type { Operation, OperationId, OperationKind, OperationStatus, WaitReason } from "../domain/operation.ts";
import type { OperationInput } from "../domain/operation-input.ts";
import type { PanelId } from "../domain/panel.ts";
import type { ServiceId } from "../domain/service.ts";
import type { Actor, CommandContext } from "./actor.ts";
import type { StoredEvent } from "./events.ts";
import type { Page, PageQuery } from "./page.ts";

interface AnsweredOperation<Kind extends OperationKind> extends Operation {
  readonly kind: Kind;
  /** Null unless it is waiting. */
  readonly waitsFor: WaitReason | null;
  readonly actor: Actor;
  /** Requests to the panel so far, over all its tries. */
  readonly panelRequests: number;
  /** What was asked for, as plain JSON: what stands in it follows from `kind`. */
  readonly input: OperationInput<Kind>;
}

/** An operation as answered. */
export type OperationDetails<Kind extends OperationKind = OperationKind> = {
  readonly [Each in Kind]: AnsweredOperation<Each>;
}[Kind];

export interface OperationQuery extends PageQuery {
  readonly service?: ServiceId;
  readonly customer?: CustomerId;
  readonly panel?: PanelId;
  readonly kind?: OperationKind;
  readonly status?: OperationStatus;
}

/** Something that happened to one operation, or to its service because of it. */
export type OperationEvent = StoredEvent<Extract<AnyEvent["type"], `operation.${string}` | `service.${string}`>>;

/** The changes that are being made, and those that were. */
export interface Operations {
  /** With the log of its steps. @throws NotFoundError */
  get(id: OperationId): Promise<OperationDetails>;
  /** Newest first. */
  list(query?: OperationQuery): Promise<Page<OperationDetails>>;
  /**
   * Resolves when the operation has succeeded, failed or been cancelled; whichever process works on it.
   * Rejects only if the signal is aborted, the provisioner is stopped, or the operation does not exist.
   */
  finished(id: OperationId, options?: { readonly signal?: AbortSignal }): Promise<OperationDetails>;
  /**
   * Tries a failed operation again, at once and with fresh attempts. Two calls at once: it is tried once. Not when something
   * that was asked for later is still to be done, or has been done and decides about the same.
   * @throws OperationNotRetryableError
   */
  retry(id: OperationId, context?: CommandContext): Promise<OperationDetails>;
  /**
   * Cancels an operation that no worker has begun.
   * @throws OperationNotCancellableError if it has begun: exactly one of a worker and this call gets the operation.
   */
  cancel(id: OperationId, context?: CommandContext): Promise<OperationDetails>;
  /** Its events so far and as they come; ends with the operation. */
  watch(id: OperationId, options?: { readonly signal?: AbortSignal }): AsyncIterable<OperationEvent>;
}
