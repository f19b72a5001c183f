import type { CustomerId } from "../domain/customer.ts";
import type { AnyEvent, EventType } from "../domain/events.ts";
import type { OperationId } from "../domain/operation.ts";
import type { ServiceId } from "../domain/service.ts";
import type { Actor } from "./actor.ts";
import type { Page, PageQuery } from "./page.ts";

/** An event as it stands in the outbox. Ids are decimal numbers that grow in the order in which events may be read. */
export type StoredEvent<Type extends EventType = EventType> = Extract<AnyEvent, { readonly type: Type }> & {
  readonly actor: Actor;
  readonly serviceId: ServiceId | null;
  readonly operationId: OperationId | null;
  readonly customerId: CustomerId | null;
};

export interface EventQuery extends PageQuery {
  readonly type?: EventType;
  readonly service?: ServiceId;
  readonly customer?: CustomerId;
  readonly operation?: OperationId;
}

/** What has happened, kept in the database in the same transaction as the change itself. */
export interface Events {
  /** Oldest first. An event that was listed is never followed later by one that belongs before it. */
  list(query?: EventQuery): Promise<Page<StoredEvent>>;
  /** Events after the given one (from now on, without it), as they come, from every process. Ends when the signal is aborted or the provisioner stops. */
  stream(options?: {
    readonly after?: string;
    readonly service?: ServiceId;
    readonly customer?: CustomerId;
    readonly signal?: AbortSignal;
  }): AsyncIterable<StoredEvent>;
}

/** Receives an event. What it throws or rejects with is logged and stops nothing. */
export type EventListener<Type extends EventType> = (event: StoredEvent<Type>) => void | Promise<void>;
